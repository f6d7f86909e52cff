import { effect } from "@preact/signals";
import type { Workbook } from "../../ports";
import { areSheetsWaiting, seeToLanes } from "./broken-jobs";
import { isBusy } from "./job";

/** How often sheets that wait for their rows are looked at, in ms. */
const REST = 5_000;

/** Looks at sheets that wait for their rows until they are filled or can be told; gives the way to stop. */
export const lookForRows = (workbook: Workbook): (() => void) => {
  let next: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    if (!isBusy.value) await seeToLanes(workbook, []);
    if (next !== undefined && areSheetsWaiting.value) next = setTimeout(() => void look(), REST);
  };
  const stop = effect(() => {
    clearTimeout(next);
    next = areSheetsWaiting.value ? setTimeout(() => void look(), REST) : undefined;
  });
  return () => {
    stop();
    clearTimeout(next);
    next = undefined;
  };
};
