import { registerIds } from "../registers";
import type { RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";
import { err, ok, type Result } from "../values/result";
import { flatMapTask, type Task } from "../values/task";
import { fold } from "../values/text";
import { requireTable, type Book } from "./book";
import { cellsAfter } from "./cells-after";
import type { Edit } from "./edit";
import { fingerprint } from "./fingerprint";
import { partOf, readParts, writeParts, type JournalFault } from "./journal-parts";
import { netEdits } from "./net-edits";
import { cellAmong, type Table } from "./table";

/**
 * One change as the import log keeps it, so that it can be undone when row ids are long forgotten: a row is named
 * by its folded key, or by its fingerprint where the register has no key.
 */
export type JournalEntry =
  | readonly ["set", RegisterId, name: string, header: string, from: CellValue, to: CellValue]
  | readonly ["insert", RegisterId, name: string, fingerprint: string]
  | readonly [
      "delete",
      RegisterId,
      position: number,
      headers: readonly string[],
      cells: readonly CellValue[],
    ];

/**
 * A row's cells in sixteen characters, but for those that the table's own formulas fill: they are blank until somebody has
 * calculated them, and nobody wrote them.
 */
export const rowMark = ({ place: { calculated } }: Table, cells: readonly CellValue[]): string =>
  fingerprint(calculated ? cells.map((cell, at) => (calculated.has(at) ? "" : cell)) : cells);

/** What names a row from outside the book: its key as it stands in the cells, else a mark of all of them. */
export const nameOfCells = (table: Table, cells: readonly CellValue[]): string => {
  const parts = table.register.key.map((field) => fold(String(cellAmong(table, cells, field))));
  return parts.some((part) => part !== "") ? JSON.stringify(parts) : rowMark(table, cells);
};

/** An edit as a journal entry; none of a cell or row that the same edits bring in or that never was. */
const entryOf = (
  table: Table,
  edit: Edit,
  cells: readonly CellValue[] | undefined,
): JournalEntry | undefined => {
  if (edit.kind === "delete")
    return table.raw[edit.row] && ["delete", edit.register, edit.position, table.headers, edit.cells];
  if (!cells) return undefined;
  const name = nameOfCells(table, cells);
  if (edit.kind === "insert") return ["insert", edit.register, name, rowMark(table, cells)];
  // A cell of a row that the same edits brought in is part of that row.
  if (!table.raw[edit.row]) return undefined;
  return ["set", edit.register, name, table.headers[edit.column] ?? "", edit.from, edit.to];
};

/** Edits as journal entries, one for each cell. The book must still stand as it was before the edits. */
export function* journalOf(book: Book, edits: readonly Edit[]): Task<JournalEntry[]> {
  const after = yield* cellsAfter(book, edits);
  return yield* flatMapTask(yield* netEdits(edits), (edit): JournalEntry[] => {
    const cells = after.get(edit.register)?.get(edit.row);
    const entry = entryOf(requireTable(book, edit.register), edit, cells);
    return entry ? [entry] : [];
  });
}

/** Journal entries as texts that each fit in a cell; read back with `readJournal`. */
export const writeJournal = (entries: readonly JournalEntry[]): Task<string[]> => writeParts(entries);

const isEntry = (value: unknown): value is JournalEntry =>
  Array.isArray(value) &&
  ["set", "insert", "delete"].includes(String(value[0])) &&
  registerIds.some((id) => id === value[1]) &&
  value.length === { set: 6, insert: 4, delete: 5 }[value[0] as JournalEntry[0]];

/** How long each text but the last was in journals without checksums: one text, cut through its entries. */
const OLD_LENGTH = 30_000;

/** A journal as it was written before its parts had checksums: a text that is shorter than its cut has lost something. */
const readOld = (cells: readonly string[]): unknown[] | undefined => {
  if (cells.slice(0, -1).some((cell) => cell.length !== OLD_LENGTH)) return undefined;
  const lines = cells
    .join("")
    .split("\n")
    .filter((line) => line !== "");
  if (lines.length === 0) return undefined;
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    return undefined;
  }
};

/** The journal that some cells hold, as they stand; the fault when someone has changed them so that it cannot be followed. */
export function* readJournal(cells: readonly string[]): Task<Result<JournalEntry[], JournalFault>> {
  const isOld = cells.every((cell) => partOf(cell) === undefined);
  const old = isOld ? readOld(cells) : undefined;
  const read = old ? ok(old) : yield* readParts(cells);
  if (!read.ok) return read;
  return read.value.every(isEntry) ? ok(read.value) : err({ kind: "damaged" });
}
