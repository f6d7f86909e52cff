import { rowsWithKey, rowWithKey, tableOf, type Book } from "../book/book";
import { foldedOf, keyGroups } from "../book/keys";
import type { RowId, Table } from "../book/table";
import type { FieldId } from "../registers";
import { ancestorCodes, parentCode } from "../tree/codes";
import type { BoundRule, Report } from "./rule";

/** How one node of the project tree is judged, and whose verdicts a row has a say in. */
export type NodeJudge<Facts> = {
  /** The columns besides the code that the verdict depends on. */
  readonly reads: readonly FieldId<"projects">[];
  /** Whether the row's own cells leave anything to ask; a row where they do not is never judged. */
  readonly concerns: (row: RowId) => boolean;
  /** The nodes to ask of in a whole check, when they are fewer than those with such rows. */
  readonly nodes?: () => Iterable<string>;
  /** The codes besides its own that a node's rows have a say in: those above it, below it, or some of them. */
  readonly reaches: (code: string, rows: readonly RowId[]) => readonly string[];
  /** `code` is folded; several rows when it is not unique. */
  readonly judge: (code: string, row: RowId, report: Report<Facts>) => void;
};

/** Gives the rows above a node, nearest first; siblings are judged one after another and share them. */
const rowsAbove = (
  table: Table,
): { readonly of: (code: string) => readonly RowId[]; readonly forget: () => void } => {
  let last: { readonly parent: string; readonly rows: readonly RowId[] } | undefined;
  return {
    of: (code) => {
      const parent = parentCode(code);
      if (parent === undefined) return [];
      if (last?.parent !== parent) {
        const rows = [parent, ...ancestorCodes(parent)].flatMap((above) => rowWithKey(table, above) ?? []);
        last = { parent, rows };
      }
      return last.rows;
    },
    forget: () => {
      last = undefined;
    },
  };
};

/**
 * Judges each node of the project tree by its folded code, every row that bears it. `above` gives the rows of the
 * projects above a code, nearest first.
 */
export const overNodes = <Facts>(
  book: Book,
  bindTable: (table: Table<"projects">, above: (code: string) => readonly RowId[]) => NodeJudge<Facts>,
): BoundRule<Facts, string>[] => {
  const table = tableOf(book, "projects");
  if (!table) return [];
  const above = rowsAbove(table);
  const { reads, concerns, nodes, reaches, judge } = bindTable(table, above.of);
  return [
    {
      reads: { projects: ["code", ...reads] },
      *subjects() {
        if (nodes) yield* nodes();
        else
          for (const [code, rows] of keyGroups(table).rows)
            if (typeof rows === "number" ? concerns(rows) : rows.some(concerns)) yield code;
      },
      touched: ({ row }) => {
        above.forget();
        const code = foldedOf(table, row, ["code"]);
        return code === undefined ? [] : [code, ...reaches(code, rowsWithKey(table, code))];
      },
      judge: (code, report) => {
        for (const row of rowsWithKey(table, code)) if (concerns(row)) judge(code, row, report);
      },
    },
  ];
};
