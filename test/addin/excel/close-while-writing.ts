import { LANE_STATES } from "../../../addin/excel/stage/lane";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { WriteJob, WriteStrategy } from "../../../addin/ports";
import type { FaultMoment } from "../../../workbench/host/faults";
import type { RunningExcel } from "../../../workbench/node/start-excel";

type Closing = {
  readonly budget: number;
  /** Undefined when Excel does all of it. */
  readonly moment?: FaultMoment;
  readonly strategy?: WriteStrategy;
};

/** Excel breaks the job's writing request off at a moment of it, and the pane is closed before it hears of that. */
export const closeWhileWriting = async (
  excel: RunningExcel,
  job: WriteJob,
  { budget, moment, strategy = "stop" }: Closing,
): Promise<void> => {
  const { host } = excel;
  const send = host.receive.bind(host);
  let isOver = false;
  let close = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  host.receive = (text, flags, answer) => {
    if (isOver) return;
    isOver = text.includes(LANE_STATES.writing);
    if (isOver && moment !== undefined) excel.faults.failSync(0, moment);
    send(text, flags, isOver ? close : answer);
  };
  void openWorkbook({ budget, strategy: () => strategy }).write(job);
  await closed;
  host.receive = send;
};
