import { rowsWithKey, tableOf, type Book } from "../book/book";
import { keyGroups } from "../book/keys";
import { hasRowBelow, rowAbove } from "../book/lineage";
import type { RowId, Table } from "../book/table";
import { codesAbove } from "../book/tree-rows";
import type { FieldId } from "../registers";
import { codesBelow } from "../tree/sorted-codes";
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
  /** The node is there or not, and that is all that its rows have to say of the others. */
  readonly reachesByCode?: true;
  readonly judge: (row: RowId, report: Report<Facts>) => void;
};

/** A row's place in the tree. */
export type Around = {
  /** The row of the nearest project above; negative where there is none. */
  readonly above: (row: RowId) => RowId;
  /** The codes above a row that are in the register, nearest first. */
  readonly codesAbove: (row: RowId) => readonly string[];
  readonly hasBelow: (row: RowId) => boolean;
  /** The codes below that of these rows, at any depth. */
  readonly below: (code: string, rows: readonly RowId[]) => readonly string[];
  /** The row's folded code. */
  readonly codeOf: (row: RowId) => string;
};

const none: readonly string[] = [];

/** Judges each row of the project tree by where it stands there. */
export const overNodes = <Facts>(
  book: Book,
  bindTable: (table: Table<"projects">, around: Around) => NodeJudge<Facts>,
): BoundRule<Facts, RowId>[] => {
  const table = tableOf(book, "projects");
  if (!table) return [];
  const codes = table.columns.get("code") ?? [];
  const codeColumn = table.columnOf.get("code") ?? -1;
  const isJudged = (row: RowId): boolean => codes[row] !== undefined && concerns(row);
  const { reads, concerns, rows, reaches, reachesByCode, judge } = bindTable(table, {
    above: (row) => rowAbove(book, table, row),
    codesAbove: (row) => codesAbove(book, table, row),
    hasBelow: (row) => hasRowBelow(book, row),
    below: (code, own) =>
      own.some((row) => hasRowBelow(book, row)) ? codesBelow(book.projectCodes, code) : none,
    codeOf: (row) => book.lineage.codes[row] ?? "",
  });
  return [
    {
      reads: { projects: ["code", ...reads] },
      subjects: rows ?? (() => table.order.filter(isJudged)),
      touched: ({ row, columns }) => {
        const code = book.lineage.codes[row];
        if (code === undefined) return [];
        const { shared } = keyGroups(table);
        const own = shared.has(code) || codes[row] === undefined ? rowsWithKey(table, code) : [row];
        // The other rows of its code may go by what this one says.
        if (reachesByCode && columns?.has(codeColumn) === false) return own;
        const reached = reaches(code, own);
        if (reached.length === 0) return own;
        // A row that its own cells leave nothing to ask of has no verdict that others could change.
        return [...own, ...reached.flatMap((one) => rowsWithKey(table, one)).filter(isJudged)];
      },
      judge: (row, report) => {
        if (isJudged(row)) judge(row, report);
      },
    },
  ];
};
