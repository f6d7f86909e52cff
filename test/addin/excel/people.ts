import type { RegisterId } from "#core/registers/register";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { Workbook as Door, WriteJob } from "../../../addin/ports";
import type { RunningExcel } from "../../../workbench/node/start-excel";
import { bookOf, writesOf, type Change } from "./books";

/** A few employees: number and name. */
export const people = [
  ["1", "Ann"],
  ["2", "Bo"],
  ["3", "Cia"],
  ["4", "Dag"],
];
export const NUMBER = 0;
export const NAME = 1;

/** The changes as a job, planned on the workbook as it stands. */
export const planned = async (
  door: Door,
  register: RegisterId,
  changes: readonly Change[],
): Promise<WriteJob> => ({
  writes: writesOf(await bookOf(door), register, changes),
});

/** Plans changes of one register, lets something happen meanwhile, and writes them; only the writing is in the log. */
export const write = async (
  excel: RunningExcel,
  register: RegisterId,
  changes: readonly Change[],
  meanwhile?: () => void,
) => {
  const door = openWorkbook();
  const job = await planned(door, register, changes);
  meanwhile?.();
  excel.requests.clear();
  return door.write(job);
};
