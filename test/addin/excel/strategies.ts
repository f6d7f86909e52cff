import type { WriteStrategy } from "../../../addin/ports";
import type { Workbook } from "../../../workbench/host/model/workbook";
import type { RunningExcel } from "../../../workbench/node/start-excel";

/** Every way to write. */
export const strategies: readonly WriteStrategy[] = ["stop", "putBack"];

/** Makes the open workbook one of an Excel that goes on where there are no cells of the kind that is asked for. */
export const neverStop = ({ model }: RunningExcel): void => {
  model.behavior = { ...model.behavior, missesCells: false };
};

/** Opens a workbook in an Excel that a way to write is made for. */
export const resetFor = (excel: RunningExcel, strategy: WriteStrategy, workbook: Workbook): void => {
  excel.reset(workbook);
  if (strategy === "putBack") neverStop(excel);
};
