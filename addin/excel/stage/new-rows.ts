import type { CellValue } from "#core/values/cell";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";
import type { Live } from "./live";
import { isBlank, stayedRows } from "./opened-rows";
import { cellKey, columnOfKey, type StageWrite } from "./plan";

const maskOf = (cells: readonly CellValue[]): string =>
  cells.map((cell) => (cell === "" ? "0" : "1")).join("");

const textOf = (mask: string, cells: readonly CellValue[]): string =>
  JSON.stringify([mask, cells.filter((_, at) => mask[at] === "1")]);

/** Whether a cell holds what somebody wrote there. */
type IsOthers = (position: number, column: number) => boolean;

/** Where rows look as new rows of some masks were written, and nobody has written in their blanks. */
function* indexed(
  masks: ReadonlySet<string>,
  rows: readonly (readonly CellValue[])[],
  columns: readonly number[],
  isOthers: IsOthers,
): Task<Map<string, number[]>> {
  const index = new Map<string, number[]>();
  for (const mask of masks)
    for (const [position, row] of rows.entries()) {
      const text = textOf(
        mask,
        columns.map((column) => row[column] ?? ""),
      );
      const list = index.get(text);
      const isWrittenIn = columns.some((column, at) => mask[at] === "0" && isOthers(position, column));
      if (list && !isWrittenIn) list.push(position);
      else if (!isWrittenIn) index.set(text, [position]);
      if (position % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    }
  return index;
}

/** The columns of a table where some cell holds a formula. */
const formulaColumns = ({ formulas }: Live): ReadonlySet<number> => new Set([...formulas].map(columnOfKey));

/** What of a job's new rows stands, by what they look like. */
export type NewRows = {
  /** Where rows stand now that look like a new one of these cells, and in whose blanks nobody has written. */
  readonly now: (cells: readonly CellValue[]) => readonly number[];
  /** How many rows looked so before. */
  readonly before: (cells: readonly CellValue[]) => number;
};

/**
 * Looks for a job's new rows. A blank of one may have been filled by its column's formula, or since by somebody, whose row
 * it is then.
 */
export function* newRows(write: StageWrite, live: Live): Task<NewRows> {
  const { headers } = write.table;
  const masks = new Set(write.added.flatMap(({ cells }) => (isBlank(cells) ? [] : [maskOf(cells)])));
  const columns = headers.map((header) => live.layout.headers.indexOf(header));
  const isOthers: IsOthers = (position, column) =>
    (live.rows[position]?.[column] ?? "") !== "" && !live.formulas.has(cellKey(position, column));
  const now = yield* indexed(masks, live.rows, columns, isOthers);
  const stayed = stayedRows(write);
  const calculated = formulaColumns(live);
  const wasOthers: IsOthers = (position, column) =>
    (stayed[position]?.[column] ?? "") !== "" && !calculated.has(columns[column] ?? -1);
  const before = yield* indexed(masks, stayed, [...headers.keys()], wasOthers);
  const text = (cells: readonly CellValue[]): string => textOf(maskOf(cells), cells);
  return {
    now: (cells) => now.get(text(cells)) ?? [],
    before: (cells) => before.get(text(cells))?.length ?? 0,
  };
}
