import type { ModuleId, RegisterId } from "../registers/register";
import type { SortedCodes } from "../tree/sorted-codes";
import type { Lang } from "../values/cell";
import type { RowId, Table } from "./table";
import { keyGroups } from "./keys";
import { rowsIn } from "./groups";
import type { Lineage } from "./lineage";
import { positionsIn } from "./positions";

/** The registers of one workbook, read. Edits mend it in place (apply.ts); everything else only reads it. */
export type Book = {
  /** The language that the workbook's own enums and bools are written in. */
  readonly lang: Lang;
  readonly date1904: boolean;
  /** The day that "today" means, as a day number: the core has no clock. */
  readonly today: number;
  readonly tables: ReadonlyMap<RegisterId, Table>;
  /** The modules that were turned off when the book was read, and the sheets that would be their registers (#4). */
  readonly off: ReadonlyMap<ModuleId, readonly string[]>;
  /** The folded project codes in order: the project tree. */
  readonly projectCodes: SortedCodes;
  /** What stands around each project; ask rowAbove and hasRowBelow. */
  readonly lineage: Lineage;
};

export const tableOf = <Id extends RegisterId>(book: Book, register: Id): Table<Id> | undefined =>
  book.tables.get(register) as Table<Id> | undefined;

/** The rows that bear a key, by its folded form; more than one when the key is not unique. */
export const rowsWithKey = (table: Table, foldedKey: string): readonly RowId[] =>
  rowsIn(keyGroups(table), foldedKey);

/**
 * The row that speaks for a key: the topmost, when several rows bear it (the duplicates are a finding of their own).
 */
export const rowWithKey = (table: Table, foldedKey: string): RowId | undefined => {
  const rows = rowsWithKey(table, foldedKey);
  if (rows.length < 2) return rows[0];
  const positions = positionsIn(table);
  return rows.reduce((top, row) => ((positions[row] ?? 0) < (positions[top] ?? 0) ? row : top));
};
