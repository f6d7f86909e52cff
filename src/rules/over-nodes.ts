import { rowsWithKey, tableOf, type Book } from "../book/book";
import { foldedOf, keyGroups } from "../book/keys";
import type { RowId, Table } from "../book/table";
import type { FieldId } from "../registers";
import type { BoundRule, Report } from "./rule";

/** How one node of the project tree is judged, and whose verdicts a row has a say in. */
export type NodeJudge<Facts> = {
  readonly reads: readonly FieldId<"projects">[];
  /** The nodes worth asking of in a whole check; every node when absent. */
  readonly nodes?: () => Iterable<string>;
  /** The codes besides its own that a node's rows have a say in: those above it, below it, or some of them. */
  readonly reaches: (code: string, rows: readonly RowId[]) => readonly string[];
  /** `code` is folded; several rows when it is not unique. */
  readonly judge: (code: string, row: RowId, report: Report<Facts>) => void;
};

/** Judges each node of the project tree by its folded code, every row that bears it. */
export const overNodes = <Facts>(
  book: Book,
  bindTable: (table: Table<"projects">) => NodeJudge<Facts>,
): BoundRule<Facts, string>[] => {
  const table = tableOf(book, "projects");
  if (!table) return [];
  const { reads, nodes, reaches, judge } = bindTable(table);
  return [
    {
      reads: { projects: reads },
      subjects: nodes ?? (() => keyGroups(table).rows.keys()),
      touched: ({ row }) => {
        const code = foldedOf(table, row, ["code"]);
        return code === undefined ? [] : [code, ...reaches(code, rowsWithKey(table, code))];
      },
      judge: (code, report) => {
        for (const row of rowsWithKey(table, code)) judge(code, row, report);
      },
    },
  ];
};
