import { positionAt } from "#core/book/row-id";
import type { TableWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";

/** A job of no more rows compares them whole; it is small anyway. */
const FEW_ROWS = 200;

/** More columns than this are not compared: a lane must hold them. */
const MOST_COLUMNS = 300;

/** The cells of a row as the preview knew them; none where there was no such row. */
export const knownRow = ({ table }: TableWrite, position: number): readonly CellValue[] => {
  const row = table.order[positionAt(position)];
  return (row === undefined ? undefined : table.raw[row]) ?? [];
};

/** The columns of the register's key; empty when the sheet lacks one of them. */
export const keyColumns = ({ table }: TableWrite): number[] => {
  const columns = table.register.key.map((field) => table.columnOf.get(field));
  return columns.every((column) => column !== undefined) ? columns : [];
};

/** A row's key as one text; undefined when a cell of it is blank. */
export const keyText = (cells: readonly CellValue[], columns: readonly number[]): string | undefined => {
  const key = columns.map((column) => cells[column] ?? "");
  return key.length === 0 || key.some((cell) => cell === "") ? undefined : JSON.stringify(key);
};

/** Keys lie in so many sets: one of a hundred thousand takes long to grow, all at once. */
const SETS = 64;

/** Which of the sets a key lies in: keys that count upwards differ last. */
const setOf = (key: string): number =>
  (key.charCodeAt(key.length - 3) + 7 * key.charCodeAt(key.length - 4)) % SETS;

/** Whether every row of the table has a key, and one of its own. */
function* hasUniqueKeys(write: TableWrite, columns: readonly number[]): Task<boolean> {
  const sets = Array.from({ length: SETS }, () => new Set<string>());
  const { length } = write.table.order;
  for (let position = 0; position < length; position++) {
    const key = keyText(knownRow(write, position), columns);
    const seen = sets[key === undefined ? 0 : setOf(key)];
    if (key === undefined || !seen || seen.has(key)) return false;
    seen.add(key);
    if (position % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return columns.length > 0;
}

/** The columns by which rows are known again, and whether those are their key's and the written ones alone. */
export type Identity = { readonly columns: readonly number[]; readonly isKeyed: boolean };

/**
 * The columns by which a write's rows are known again: all of them while the rows are few, go out or have no key of
 * their own; else the key's and those that are written to.
 */
export function* identityColumns(
  write: TableWrite,
  written: readonly number[],
  rows: number,
): Task<Identity> {
  const { headers } = write.table;
  const keys = keyColumns(write);
  const isWide = headers.length > MOST_COLUMNS;
  const all = headers.map((_, column) => column);
  const isFew = rows <= FEW_ROWS && !isWide;
  if (write.removed.length === 0 && !isFew && (yield* hasUniqueKeys(write, keys)))
    return { columns: all.filter((at) => keys.includes(at) || written.includes(at)), isKeyed: true };
  const columns = isWide ? all.filter((at) => at < MOST_COLUMNS || written.includes(at)) : all;
  return { columns, isKeyed: false };
}
