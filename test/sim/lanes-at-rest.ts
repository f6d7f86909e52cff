import { laneArea, LANES } from "../../addin/excel/stage/lane";
import { brokenJobs } from "../../addin/pane/jobs/broken-jobs";
import type { Sheet } from "../../workbench/host/model/sheet";
import type { Workbook } from "../../workbench/host/model/workbook";
import type { Violation } from "./oracle/violation";

/** The name that the hidden sheet's begins with, on which jobs are laid ready. */
const LANE = "Kontera_";

/** Who held which lane last, and how that ended, is nobody's data; the column between says what the job is. */
const DIRECTORY_COLUMNS = [0, 1, 3, 4];
const JOB_COLUMN = 2;

/** How far a job came that Excel broke off. */
const BROKEN = ["writing", "making", "partly", "astray"];

/** The numbers of the lanes whose jobs Excel broke off: what was laid for them is kept. */
const brokenLanes = ({ name, cells }: Sheet): number[] =>
  Array.from({ length: name === LANE ? LANES : 0 }, (_, number) => number).filter((number) => {
    const state = cells.content(number, 1);
    return typeof state === "string" && BROKEN.includes(state);
  });

/** The first cell that holds something and belongs to no job that Excel broke off. */
const leftCell = ({ name, cells }: Sheet, kept: readonly number[]): string | undefined => {
  const lanes = kept.map((number) => laneArea({ number, id: "" }, 1));
  const isKept = (row: number, column: number): boolean =>
    (name === LANE && DIRECTORY_COLUMNS.includes(column)) ||
    (kept.includes(row) && column === JOB_COLUMN) ||
    lanes.some((lane) => column >= lane.column && column < lane.column + lane.columns);
  for (const [row, line] of cells.rows.entries()) {
    const column = line?.contents.findIndex((cell, at) => cell !== "" && !isKept(row, at)) ?? -1;
    if (column >= 0) return `${name}: ${JSON.stringify({ row, column })}`;
  }
  return undefined;
};

/** Jobs that Excel broke off, of which the pane that is open does not tell. */
export const untoldJobs = (workbook: Workbook): Violation[] =>
  workbook.sheets
    .flatMap(brokenLanes)
    .filter((number) => !brokenJobs.value.some(({ lane }) => lane === number))
    .map((number) => ({ kind: "not-told", what: `lane ${number}` }));

/** What is left on the hidden sheet of jobs that are over. */
export const leftInLanes = (workbook: Workbook): Violation[] =>
  workbook.sheets
    .filter(({ name }) => name.startsWith(LANE))
    .flatMap((sheet) => leftCell(sheet, brokenLanes(sheet)) ?? [])
    .map((what) => ({ kind: "lane-not-empty", what }));
