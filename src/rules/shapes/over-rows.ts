import type { Touch } from "../../book/apply";
import { tableOf, type Book } from "../../book/book";
import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { FieldId } from "../../registers";
import type { RegisterId } from "../../registers/register";
import type { BoundRule, Report } from "../engine/rule";

type Judge<Facts> = (row: RowId, report: Report<Facts>) => void;

/** How one row of a table is judged by its own cells, or by those around it as well. */
export type RowJudge<Facts> = {
  /** The columns that the verdict depends on. */
  readonly reads: readonly string[] | "all";
  /** Rows of the table whose verdicts a row has a say in besides its own, as the table stands. */
  readonly around?: (touch: Touch) => readonly RowId[];
  /** The rows worth asking of in a whole check; every row when absent. */
  readonly rows?: () => Iterable<RowId | undefined>;
  readonly judge: Judge<Facts>;
};

const rowsOf = <Facts>(
  table: Table,
  { reads, around, rows, judge }: RowJudge<Facts>,
): BoundRule<Facts, RowId> => ({
  reads: { [table.register.id]: reads },
  subjects: rows ?? (() => table.order),
  touched: (touch) => (around ? [touch.row, ...around(touch)] : [touch.row]),
  ...(!around && { rowsOf: table.register.id }),
  judge: (row, report) => {
    if (table.raw[row]) judge(row, report);
  },
});

/** Judges each row of one register by its own cells. */
export const overRows = <Id extends RegisterId, Facts>(
  book: Book,
  register: Id,
  reads: readonly FieldId<Id>[],
  bindTable: (table: Table<Id>) => Judge<Facts> | Omit<RowJudge<Facts>, "reads">,
): BoundRule<Facts, RowId>[] => {
  const table = tableOf(book, register);
  if (!table) return [];
  const judge = bindTable(table);
  return [rowsOf(table, typeof judge === "function" ? { reads, judge } : { reads, ...judge })];
};

/** Judges each row of every register that the rule has something to say of; `bindTable` gives undefined for the rest. */
export const overAllRows = <Facts>(
  book: Book,
  bindTable: (table: Table) => RowJudge<Facts> | undefined,
): BoundRule<Facts, RowId>[] =>
  [...book.tables.values()].flatMap((table) => {
    const judge = bindTable(table);
    return judge ? [rowsOf(table, judge)] : [];
  });
