import type { Book } from "../book/book";
import type { Edit } from "../book/edit";
import { foldedOf, joinedKey } from "../book/keys";
import { columnAt, positionAt, rowId, type RowId } from "../book/row-id";
import { valuesAt, type Table } from "../book/table";
import type { Folded } from "../values/brands";
import type { CellValue } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { writeCell } from "../values/value-type";
import { fieldOfHeader } from "./each-column";
import type { ReportId, ReportRow } from "./report";

/** The cells that a report's row is to hold; undefined where the column is the owner's, or filled by a formula of the table's. */
const cellsOf = (
  book: Book,
  { register, headers, fields, place: { calculated } }: Table,
  values: ReportRow,
): (CellValue | undefined)[] =>
  fields.map((field, at) => {
    const id = field?.id ?? fieldOfHeader(register.id, headers[at] ?? "");
    if (id === undefined || calculated?.has(at)) return undefined;
    const value = values[id];
    if (value === undefined) return "";
    return field ? writeCell(field.type, value, book.lang, book.date1904) : value;
  });

const keyOf = ({ register }: Table, values: ReportRow): Folded =>
  joinedKey(register.key.map((field) => fold(String(values[field] ?? ""))));

/** Whether somebody has written in a row beside what Kontera did: then it is not taken out. */
const hasOwn = ({ register, headers, fields, raw, place: { calculated } }: Table, row: RowId): boolean =>
  fields.some((field, at) => {
    const isOwn = !field && fieldOfHeader(register.id, headers[at] ?? "") === undefined;
    return isOwn && !calculated?.has(at) && (raw[row]?.[at] ?? "") !== "";
  });

/** The rows that stand, by key: of several alike the first, and the others. Those without a key are somebody's own. */
function* standing(table: Table): Task<{ readonly first: Map<Folded, RowId>; readonly others: RowId[] }> {
  const first = new Map<Folded, RowId>();
  const others: RowId[] = [];
  for (const [at, row] of table.order.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const key = foldedOf(table, row, table.register.key);
    if (key === undefined) continue;
    if (first.has(key)) others.push(row);
    else first.set(key, row);
  }
  return { first, others };
}

/** What a row that stands is to hold from now on, cell by cell. */
const setsOf = (table: Table, row: RowId, cells: readonly (CellValue | undefined)[]): Edit[] =>
  cells.flatMap((to, at): Edit[] => {
    const from = table.raw[row]?.[at] ?? "";
    if (to === undefined || to === from) return [];
    return [{ kind: "set", register: table.register.id, row, column: columnAt(at), from, to }];
  });

/** Rows that come in, by the row that they come below: above all others, or below them all where somebody has sorted. */
const placed = (
  table: Table,
  wanted: readonly { readonly row: RowId | undefined; readonly cells: readonly CellValue[] }[],
  gone: ReadonlySet<RowId>,
): Edit[] => {
  const stays = [...table.order].filter((row) => !gone.has(row));
  const known = wanted.flatMap(({ row }) => row ?? []);
  const isKnown = new Set(known);
  const inOrder = stays.filter((row) => isKnown.has(row)).every((row, at) => row === known[at]);
  const below = new Map<RowId | undefined, (readonly CellValue[])[]>();
  let last = inOrder ? undefined : stays.at(-1);
  for (const { row, cells } of wanted) {
    if (row !== undefined && inOrder) last = row;
    if (row !== undefined) continue;
    const list = below.get(last);
    if (list) list.push(cells);
    else below.set(last, [cells]);
  }
  const edits: Edit[] = [];
  let position = 0;
  let next = table.raw.length;
  for (const row of [undefined, ...stays]) {
    if (row !== undefined) position++;
    for (const cells of below.get(row) ?? [])
      edits.push({
        kind: "insert",
        register: table.register.id,
        row: rowId(next++),
        position: positionAt(position++),
        cells,
      });
  }
  return edits;
};

/**
 * The edits that bring a report on its sheet up to date: cells that differ, rows that came and rows whose project or
 * customer is gone. Columns of the owner's own are left alone, and so is the order of the rows; a row in which somebody has
 * written stays, and its figures go.
 */
export function* refreshEdits(book: Book, table: Table<ReportId>, rows: readonly ReportRow[]): Task<Edit[]> {
  const { first: stands, others } = yield* standing(table);
  const left = new Map(stands);
  const sets: Edit[] = [];
  const wanted: { row: RowId | undefined; cells: readonly CellValue[] }[] = [];
  for (const [at, values] of rows.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const cells = cellsOf(book, table, values);
    const key = keyOf(table, values);
    const row = stands.get(key);
    left.delete(key);
    if (row !== undefined) sets.push(...setsOf(table, row, cells));
    wanted.push({ row, cells: cells.map((cell) => cell ?? "") });
  }
  const gone = new Set<RowId>();
  for (const row of [...left.values(), ...others]) {
    const key = table.register.key.map((field) => [field, valuesAt(table, field)?.[row]] as const);
    if (!hasOwn(table, row)) gone.add(row);
    else sets.push(...setsOf(table, row, cellsOf(book, table, Object.fromEntries(key))));
  }
  const deletes: Edit[] = [];
  for (const [position, row] of [...table.order.entries()].reverse())
    if (gone.has(row))
      deletes.push({
        kind: "delete",
        register: table.register.id,
        row,
        position: positionAt(position),
        cells: table.raw[row] ?? [],
      });
  return [...sets, ...deletes, ...placed(table, wanted, gone)];
}
