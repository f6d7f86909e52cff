import type { CellValue } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Edit } from "./edit";
import { placeAtEnd } from "./positions";
import { columnAt, positionAt, type ColumnAt, type Position, type RowId } from "./row-id";
import { formatOf, type RowFormats, type Table } from "./table";

/** Rows of a table as the sheet holds them now, and what they show by their number formats. */
type RowsNow = {
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats?: RowFormats | undefined;
};

const sameCells = (a: readonly CellValue[], b: readonly CellValue[]): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

const cellsOf = (table: Table, row: RowId | undefined): readonly CellValue[] =>
  (row === undefined ? undefined : table.raw[row]) ?? [];

/** The columns where some cell shows, or showed, something else than its number; none in most tables. */
const shownColumns = ({ shown }: Table, formats: RowFormats | undefined): readonly ColumnAt[] =>
  shown.size === 0 && (formats?.size ?? 0) === 0
    ? noColumns
    : [...new Set([...shown.keys(), ...Array.from(formats?.keys() ?? [], columnAt)])];

const noColumns: readonly ColumnAt[] = [];

/** Whether a row shows what it showed before, by the number formats of its cells. */
const showsSame = (
  table: Table,
  row: RowId | undefined,
  { formats }: RowsNow,
  at: number,
  columns: readonly ColumnAt[],
): boolean =>
  row === undefined ||
  columns.every((column) => formatOf(table, row, column) === formats?.get(column)?.get(at));

/** The cells of a row that differ, in what they hold or in what their number format makes of it, as edits. */
const rowEdits = (table: Table, row: RowId, { rows, formats }: RowsNow, at: number): Edit[] => {
  const before = cellsOf(table, row);
  const now = rows[at] ?? [];
  const edits: Edit[] = [];
  const register = table.register.id;
  for (let place = 0; place < table.headers.length; place++) {
    const column = columnAt(place);
    const from = before[place] ?? "";
    const to = now[place] ?? "";
    const format = formats?.get(place)?.get(at);
    const isShownSame = format === formatOf(table, row, column);
    if (from === to && isShownSame) continue;
    const hasFormats = format !== undefined || table.shown.get(column)?.has(row);
    edits.push({
      kind: "set",
      register,
      row,
      column,
      from,
      to,
      ...(hasFormats && { format: format ?? null }),
    });
  }
  return edits;
};

/** The number formats of a row's cells, by column; undefined where none makes something else of a number. */
const formatsOfRow = (
  formats: RowFormats | undefined,
  at: number,
): ReadonlyMap<number, string> | undefined => {
  const found = new Map<number, string>();
  for (const [column, ofRows] of formats ?? []) {
    const format = ofRows.get(at);
    if (format !== undefined) found.set(column, format);
  }
  return found.size > 0 ? found : undefined;
};

/** How far two lists of rows are alike from one end. */
function* alike(
  table: Table,
  now: RowsNow,
  columns: readonly ColumnAt[],
  most: number,
  before: (at: number) => Position,
  after: (at: number) => number,
): Task<number> {
  let count = 0;
  while (count < most) {
    const [row, at] = [table.order[before(count)], after(count)];
    if (!sameCells(cellsOf(table, row), now.rows[at] ?? [])) break;
    if (columns.length > 0 && !showsSame(table, row, now, at, columns)) break;
    count++;
    if (count % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return count;
}

/**
 * What changed between the table as it was read and its rows as they are now, as edits that turn the one into the
 * other. Rows put in or taken out in one place are seen as such; a row that also changed keeps its id where the
 * rows around it stand still. Events are not needed: this is how typing, sorting and deletion are all seen. The edits
 * hold only while the table stands as it did when the comparison began.
 */
export function* compareRows(
  table: Table,
  rows: readonly (readonly CellValue[])[],
  formats?: RowFormats,
): Task<Edit[]> {
  const { order, register } = table;
  const now = { rows, formats };
  const shorter = Math.min(order.length, rows.length);
  const columns = shownColumns(table, formats);
  const top = yield* alike(table, now, columns, shorter, positionAt, (at) => at);
  const bottom = yield* alike(
    table,
    now,
    columns,
    shorter - top,
    (at) => positionAt(order.length - 1 - at),
    (at) => rows.length - 1 - at,
  );
  const edits: Edit[] = [];
  const oldEnd = order.length - bottom;
  const newEnd = rows.length - bottom;
  const paired = Math.min(oldEnd, newEnd) - top;
  for (let at = positionAt(top); at < top + paired; at++) {
    const row = order[at];
    if (row !== undefined) edits.push(...rowEdits(table, row, now, at));
    if (at % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  for (let at = positionAt(oldEnd - 1); at >= top + paired; at--) {
    const row = order[at];
    if (row === undefined) continue;
    edits.push({ kind: "delete", register: register.id, row, position: at, cells: cellsOf(table, row) });
  }
  for (let at = positionAt(top + paired), added = 0; at < newEnd; at++, added++) {
    const own = formatsOfRow(formats, at);
    edits.push({
      kind: "insert",
      register: register.id,
      row: placeAtEnd(table, added).row,
      position: at,
      cells: rows[at] ?? [],
      ...(own && { formats: own }),
    });
  }
  return edits;
}

/** What changed in a few rows that stand where they stood, from a position on; for when the table kept its size. */
export const compareAt = (
  table: Table,
  first: Position,
  rows: readonly (readonly CellValue[])[],
  formats?: RowFormats,
): Edit[] =>
  rows.flatMap((_, at) => {
    const row = table.order[positionAt(first + at)];
    return row === undefined ? [] : rowEdits(table, row, { rows, formats }, at);
  });
