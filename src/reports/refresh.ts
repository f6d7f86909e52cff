import type { Book } from "../book/book";
import type { Edit } from "../book/edit";
import { foldedOf, joinedKey } from "../book/keys";
import { columnAt, positionAt, rowId, type RowId } from "../book/row-id";
import { valuesAt, type Table } from "../book/table";
import type { Folded } from "../values/brands";
import type { CellValue } from "../values/cell";
import { flatMapTask, ROWS_PER_SLICE, type Task } from "../values/task";
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

type Wanted = readonly { readonly row: RowId | undefined; readonly cells: readonly CellValue[] }[];

/** The rows that stay, from the top. */
const staying = ({ order }: Table, gone: ReadonlySet<RowId>): Task<RowId[]> =>
  flatMapTask(order, (row) => (gone.has(row) ? [] : [row]));

/** Whether the rows that stay stand in the report's own order: nobody has sorted them. */
function* isInOrder(wanted: Wanted, stays: readonly RowId[]): Task<boolean> {
  const known = yield* flatMapTask(wanted, ({ row }) => (row === undefined ? [] : [row]));
  const isKnown = new Set(known);
  const standing = yield* flatMapTask(stays, (row) => (isKnown.has(row) ? [row] : []));
  return standing.every((row, at) => row === known[at]);
}

/** Rows that come in, by the row that they come below: above all others, or below them all where somebody has sorted. */
function* placed(table: Table, wanted: Wanted, gone: ReadonlySet<RowId>): Task<Edit[]> {
  const stays = yield* staying(table, gone);
  const inOrder = yield* isInOrder(wanted, stays);
  const below = new Map<RowId | undefined, (readonly CellValue[])[]>();
  let last = inOrder ? undefined : stays.at(-1);
  for (const { row, cells } of wanted) {
    if (row !== undefined && inOrder) last = row;
    if (row !== undefined) continue;
    const list = below.get(last);
    if (list) list.push(cells);
    else below.set(last, [cells]);
  }
  if (below.size === 0) return [];
  const edits: Edit[] = [];
  let position = 0;
  let next = table.raw.length;
  for (const row of [undefined, ...stays]) {
    if (row !== undefined) position++;
    for (const cells of below.get(row) ?? []) {
      if (edits.length % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
      edits.push({
        kind: "insert",
        register: table.register.id,
        row: rowId(next++),
        position: positionAt(position++),
        cells,
      });
    }
  }
  return edits;
}

/** Rows that go out, from the bottom up. */
const taken = ({ register, order, raw }: Table, gone: ReadonlySet<RowId>): Task<Edit[]> =>
  gone.size === 0
    ? flatMapTask([], () => [])
    : flatMapTask([...order.entries()].reverse(), ([position, row]): Edit[] => {
        if (!gone.has(row)) return [];
        return [{ kind: "delete", register: register.id, row, position, cells: raw[row] ?? [] }];
      });

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
  const deletes = yield* taken(table, gone);
  return sets.concat(deletes, yield* placed(table, wanted, gone));
}
