import { fingerprint } from "../../book/fingerprint";
import type { RowId } from "../../book/row-id";
import { valuesAt, type Table } from "../../book/table";
import type { CellValue } from "../../values/cell";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import { fold } from "../../values/text";
import type { Since } from "./changed-since";

/** What is remembered of an export: a mark of each row that went out, and no cell of it. */
export type RememberedExport = {
  readonly version: 1;
  /** When, as the import log writes it. */
  readonly time: string;
  readonly rows: number;
  /** Fields by id, and the user's own columns by header after `=`: what the marks are of. */
  readonly columns: readonly string[];
  /** The marks of all rows, each as long as the others. */
  readonly marks: string;
};

/** So many rows are remembered: more would be a large part of the workbook. */
const MOST_REMEMBERED = 100_000;

/** Sixteen signs of a row: six of what names it, ten of what it holds. */
const KEY_SIGNS = 6;
const SIGNS = 16;

const nameOf = (table: Table, at: number): string => table.fields[at]?.id ?? `=${table.headers[at] ?? ""}`;

const placeOf = (table: Table, name: string): number | undefined =>
  name.startsWith("=")
    ? table.headers.findIndex((header, at) => !table.fields[at] && header === name.slice(1))
    : table.columnOf.get(name);

/** Marks rows by the values of some columns; undefined for a row that is blank there. */
const markOf = (table: Table, columns: readonly string[]): ((row: RowId) => string | undefined) => {
  const keys = table.register.key.map((id) => valuesAt(table, id));
  const read = columns.flatMap((name) => {
    const at = placeOf(table, name);
    return at === undefined || at < 0 ? [] : [{ name, at, values: valuesAt(table, name) }];
  });
  return (row) => {
    const held: CellValue[] = [];
    for (const { name, at, values } of read) {
      const cell = values?.[row] ?? table.raw[row]?.[at] ?? "";
      // A column that is blank says nothing, so that one that came since changes no row.
      if (cell !== "") held.push(name, cell);
    }
    if (held.length === 0) return undefined;
    const whole = fingerprint(held);
    const named = keys.map((values) => fold(String(values?.[row] ?? "")));
    const key = keys.length === 0 ? whole : fingerprint(named);
    return key.slice(0, KEY_SIGNS) + whole.slice(KEY_SIGNS);
  };
};

/** Remembers what a register holds in the columns that go out; undefined for one of too many rows. Yields the rows done. */
export function* rememberExport(
  table: Table,
  columns: readonly number[],
  time: string,
): Task<RememberedExport | undefined> {
  const names = columns.map((at) => nameOf(table, at));
  const mark = markOf(table, names);
  const marks: string[] = [];
  let done = 0;
  for (const row of table.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const one = mark(row);
    if (one !== undefined) marks.push(one);
    if (marks.length > MOST_REMEMBERED) return undefined;
  }
  return { version: 1, time, rows: marks.length, columns: names, marks: marks.join("") };
}

/** What has come or changed in a register since an export that is remembered. Yields the rows done. */
export function* sinceRemembered(table: Table, { columns, marks }: RememberedExport): Task<Since> {
  const left = new Map<string, number>();
  const keys = new Set<string>();
  for (let at = 0; at < marks.length; at += SIGNS) {
    const mark = marks.slice(at, at + SIGNS);
    left.set(mark, (left.get(mark) ?? 0) + 1);
    keys.add(mark.slice(0, KEY_SIGNS));
  }
  const markRow = markOf(table, columns);
  const rows = new Set<RowId>();
  let [changed, done] = [0, 0];
  for (const row of table.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const mark = markRow(row);
    const count = mark === undefined ? 1 : (left.get(mark) ?? 0);
    if (mark !== undefined && count > 0) left.set(mark, count - 1);
    if (mark === undefined || count > 0) continue;
    rows.add(row);
    if (keys.has(mark.slice(0, KEY_SIGNS))) changed++;
  }
  return { rows, added: rows.size - changed, changed };
}

const isRemembered = (kept: unknown): kept is RememberedExport => {
  if (typeof kept !== "object" || kept === null) return false;
  const { version, time, rows, columns, marks } = kept as Partial<Record<keyof RememberedExport, unknown>>;
  return (
    version === 1 &&
    typeof time === "string" &&
    typeof marks === "string" &&
    typeof rows === "number" &&
    marks.length === rows * SIGNS &&
    Array.isArray(columns) &&
    columns.every((name) => typeof name === "string")
  );
};

/** Reads what was remembered; undefined for anything else that stands there. */
export const readRemembered = (text: string | undefined): RememberedExport | undefined => {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    return isRemembered(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};
