import { isOnePane } from "../../addin/excel/stage/directory";
import { LANE_STATES, laneArea, LANES } from "../../addin/excel/stage/lane";
import { brokenJobs } from "../../addin/pane/jobs/broken-jobs";
import type { Sheet } from "../../workbench/host/model/sheet";
import type { Workbook } from "../../workbench/host/model/workbook";
import type { Violation } from "./oracle/violation";

/** The name that the hidden sheet's begins with, on which jobs are laid ready. */
const LANE = "Kontera_";

/** Who held which lane last, and how that ended, is nobody's data; the third column says what the job is. */
const DIRECTORY_COLUMNS = [0, 1, 3, 4, 5];
const JOB_COLUMN = 2;

/** How far a job came that Excel broke off. */
const BROKEN = ["writing", "making", "made", "partly", "astray"];

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
  for (const [row, held] of cells.rows.entries()) {
    if (!held) continue;
    const { line } = held;
    const at = line.cells.findIndex((cell, place) => cell !== "" && !isKept(row, line.first + place));
    if (at >= 0) return `${name}: ${JSON.stringify({ row, column: line.first + at })}`;
  }
  return undefined;
};

/**
 * Jobs that Excel broke off, of which the pane that is open does not tell. Sheets that one of them made are told with it.
 */
export const untoldJobs = (workbook: Workbook): Violation[] =>
  workbook.sheets.flatMap((sheet) => {
    const lanes = brokenLanes(sheet);
    const text = (lane: number, column: number): string => {
      const cell = sheet.cells.content(lane, column);
      return typeof cell === "string" ? cell : "";
    };
    const isTold = (lane: number): boolean => brokenJobs.value.some((job) => job.lane === lane);
    const isToldWith = (lane: number): boolean =>
      text(lane, 1) === LANE_STATES.made &&
      lanes.some((other) => other !== lane && isTold(other) && isOnePane(text(other, 0), text(lane, 0)));
    return lanes
      .filter((lane) => !isTold(lane) && !isToldWith(lane))
      .map((lane): Violation => ({ kind: "not-told", what: `lane ${lane}` }));
  });

/** What is left on the hidden sheet of jobs that are over. */
export const leftInLanes = (workbook: Workbook): Violation[] =>
  workbook.sheets
    .filter(({ name }) => name.startsWith(LANE))
    .flatMap((sheet) => leftCell(sheet, brokenLanes(sheet)) ?? [])
    .map((what) => ({ kind: "lane-not-empty", what }));
