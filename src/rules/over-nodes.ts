import { rowsWithKey, tableOf, type Book } from "../book/book";
import { foldedOf } from "../book/keys";
import { hasRowBelow, rowAbove } from "../book/lineage";
import type { RowId, Table } from "../book/table";
import type { FieldId } from "../registers";
import type { BoundRule, Report } from "./rule";

/** How one node of the project tree is judged, and whose verdicts a row has a say in. */
export type NodeJudge<Facts> = {
  /** The columns besides the code that the verdict depends on. */
  readonly reads: readonly FieldId<"projects">[];
  /** Whether the row's own cells leave anything to ask; a row where they do not is never judged. */
  readonly concerns: (row: RowId) => boolean;
  /** The rows to ask of in a whole check, when they are fewer than all such rows. */
  readonly rows?: () => Iterable<RowId>;
  /** The codes besides its own that a node's rows have a say in: those above it, below it, or some of them. */
  readonly reaches: (code: string, rows: readonly RowId[]) => readonly string[];
  readonly judge: (row: RowId, report: Report<Facts>) => void;
};

/** A row's place in the tree. */
export type Around = {
  /** The row of the nearest project above; negative where there is none. */
  readonly above: (row: RowId) => RowId;
  readonly hasBelow: (row: RowId) => boolean;
  /** The row's folded code. */
  readonly codeOf: (row: RowId) => string;
};

/** Judges each row of the project tree by where it stands there. */
export const overNodes = <Facts>(
  book: Book,
  bindTable: (table: Table<"projects">, around: Around) => NodeJudge<Facts>,
): BoundRule<Facts, RowId>[] => {
  const table = tableOf(book, "projects");
  if (!table) return [];
  const codes = table.columns.get("code") ?? [];
  const isJudged = (row: RowId): boolean => codes[row] !== undefined && concerns(row);
  const { reads, concerns, rows, reaches, judge } = bindTable(table, {
    above: (row) => rowAbove(book, table, row),
    hasBelow: (row) => hasRowBelow(book, table, row),
    codeOf: (row) => foldedOf(table, row, ["code"]) ?? "",
  });
  return [
    {
      reads: { projects: ["code", ...reads] },
      subjects: rows ?? (() => table.order.filter(isJudged)),
      touched: ({ row }) => {
        const code = foldedOf(table, row, ["code"]);
        if (code === undefined) return [];
        const own = rowsWithKey(table, code);
        return [...own, ...reaches(code, own).flatMap((one) => rowsWithKey(table, one))];
      },
      judge: (row, report) => {
        if (isJudged(row)) judge(row, report);
      },
    },
  ];
};
