import { LANE_STATES } from "../../../addin/excel/stage/lane";
import type { RunningExcel } from "../../../workbench/node/start-excel";

/** Lets something happen right before the add-in's request of that number, counted from now. */
export const atRequest = (
  { host }: RunningExcel,
  request: number,
  act: () => void,
): { readonly happened: boolean; readonly stop: () => void } => {
  const process = host.process.bind(host);
  let count = 0;
  let happened = false;
  host.process = (text) => {
    if (count === request) {
      happened = true;
      act();
    }
    count++;
    return process(text);
  };
  return {
    get happened() {
      return happened;
    },
    stop: () => {
      host.process = process;
    },
  };
};

/** Lets something happen right before the first request that writes; gives the way back. */
export const atWriting = ({ host }: RunningExcel, act: () => void): (() => void) => {
  const process = host.process.bind(host);
  let isOver = false;
  host.process = (text) => {
    if (!isOver && text.includes(LANE_STATES.writing)) {
      isOver = true;
      act();
    }
    return process(text);
  };
  return () => {
    host.process = process;
  };
};
