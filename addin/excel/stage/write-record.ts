import { writeParts } from "#core/book/journal-parts";
import { finish } from "#core/values/task";
import { RANGE_BYTES, rowBytes } from "../bytes";
import type { RequestPiece } from "../flush";
import { askedSheets, type Pointer, type TableRecord } from "./job-record";
import { recordArea, type Lane } from "./lane";
import { isBlank } from "./opened-rows";
import type { StagePlan } from "./plan";

/** Excel's limit for what a cell holds. */
const LONGEST = 32_000;

/** A job as its row of the directory tells it, and the cells of its lane that hold the rest where one is too small. */
export type JobRecord = { readonly text: string; readonly parts: readonly string[] };

const recordOf = (plan: StagePlan): TableRecord => {
  const { write, layout, concerned, added, headers, block, rows, identity, written, blanked, before } = plan;
  const { below } = layout;
  const { id, name, sheet } = layout;
  const { register, table } = write;
  const length = table.order.length;
  const places = { headers, block, rows, identity, written, blanked };
  const blanks = write.added.flatMap(({ position, cells }) => (isBlank(cells) ? [position] : []));
  const rowsIn = {
    addedFirst: added.at,
    blanks,
    ...(below !== undefined && { below }),
    ...(before && { before }),
  };
  return { register, id, name, sheet, first: concerned.at, ...places, length, ...rowsIn };
};

/** What another pane must know to take a job up or back. */
export const writeRecord = (plans: readonly StagePlan[]): JobRecord => {
  const tables = plans.map(recordOf);
  const text = JSON.stringify(tables);
  if (text.length <= LONGEST) return { text, parts: [] };
  const parts = finish(writeParts(tables));
  const pointer: Pointer = { parts: parts.length, sheets: askedSheets(tables) };
  return { text: JSON.stringify(pointer), parts };
};

/** Lays in the lane what the directory has no room for, a cell at a time. */
export const recordPieces = (lane: Lane, { parts }: JobRecord): RequestPiece[] => {
  const { row, ...column } = recordArea(lane, 1);
  return parts.map((part, at) => ({
    bytes: RANGE_BYTES + rowBytes([part]),
    queue: (batch) => {
      batch.range({ ...column, row: row + at }).values = [[part]];
    },
  }));
};
