import type { ModuleId } from "../registers/definition";
import type { RegisterId } from "../registers/register";
import type { SortedCodes } from "../tree/sorted-codes";
import type { Day } from "../values/brands";
import type { Lang } from "../values/cell";
import type { Table } from "./table";
import type { TreeLinks } from "./tree-shape";

/** The registers of one workbook, read. Edits change it in place (apply.ts); everything else only reads it. */
export type Book = {
  /** The language that the workbook's own enums and bools are written in. */
  readonly lang: Lang;
  readonly date1904: boolean;
  /** The day that "today" means: the core has no clock. */
  readonly today: Day;
  readonly tables: ReadonlyMap<RegisterId, Table>;
  /** The modules that were turned off when the book was read, and the sheets that would be their registers (#4). */
  readonly off: ReadonlyMap<ModuleId, readonly string[]>;
  /** The project codes in order: the project tree. */
  readonly projectCodes: SortedCodes;
  /** What stands around each project; ask rowAbove and hasRowBelow. */
  readonly treeLinks: TreeLinks;
};

export const tableOf = <Id extends RegisterId>(book: Book, register: Id): Table<Id> | undefined =>
  book.tables.get(register) as Table<Id> | undefined;

/** The table of a register that the caller has learnt the book holds: to ask for another is a fault of the program. */
export const requireTable = <Id extends RegisterId>(book: Book, register: Id): Table<Id> => {
  const table = tableOf(book, register);
  if (!table) throw new Error(`The book has no register ${register}`);
  return table;
};
