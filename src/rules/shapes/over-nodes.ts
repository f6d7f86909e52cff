import type { Touch } from "../../book/apply";
import { tableOf, type Book } from "../../book/book";
import { keyIndex, rowsWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { type Table, texts } from "../../book/table";
import { hasRowBelow, rowAbove } from "../../book/tree-links";
import { rowsAbove, rowsOf } from "../../book/tree-rows";
import type { FieldId } from "../../registers";
import { codesBelow } from "../../tree/sorted-codes";
import type { Folded } from "../../values/brands";
import type { BoundRule, Report } from "../engine/rule";

/** How one node of the project tree is judged, and whose verdicts a row has a say in. */
export type NodeJudge<Facts> = {
  /** The columns besides the code that the verdict depends on. */
  readonly reads: readonly FieldId<"projects">[];
  /** Whether the row's own cells leave anything to ask; a row where they do not is never judged. */
  readonly concerns: (row: RowId) => boolean;
  /** The rows to ask of in a whole check, when they are fewer than all such rows. */
  readonly rows?: () => Iterable<RowId>;
  /**
   * Whose verdicts besides its own a node has a say in: of those above it by being there, whatever its cells say, or
   * of those below it by what its rows say.
   */
  readonly affected: "above" | "below";
  /** Whether a row says anything to those below it. */
  readonly mayAffect?: (row: RowId) => boolean;
  /** Most edits of the columns that it reads leave a row nothing to say: it is asked before each and after. */
  readonly affectsSeldom?: true;
  readonly judge: (row: RowId, report: Report<Facts>) => void;
};

/** A row's place in the tree. */
export type Around = {
  /** The row of the nearest project above; negative where there is none. */
  readonly above: (row: RowId) => RowId;
  readonly hasBelow: (row: RowId) => boolean;
  /** The row's code. */
  readonly codeOf: (row: RowId) => Folded;
};

const none: readonly RowId[] = [];

/** Judges each row of the project tree by where it stands there. */
export const overNodes = <Facts>(
  book: Book,
  bindTable: (table: Table<"projects">, around: Around) => NodeJudge<Facts>,
): BoundRule<Facts, RowId>[] => {
  const table = tableOf(book, "projects");
  if (!table) return [];
  const codes = texts(table, "code");
  const codeColumn = table.columnOf.get("code");
  const hasBelow = (row: RowId): boolean => hasRowBelow(book, row);
  // A row that its own cells leave nothing to ask of has no verdict that others could change.
  const isJudged = (row: RowId): boolean => codes[row] !== undefined && concerns(row);
  const { reads, concerns, rows, affected, mayAffect, affectsSeldom, judge } = bindTable(table, {
    above: (row) => rowAbove(book, table, row),
    hasBelow,
    codeOf: (row) => book.treeLinks.codes[row] ?? "",
  });
  const leavesTree = ({ columns }: Touch): boolean =>
    columns !== undefined && (codeColumn === undefined || !columns.has(codeColumn));
  return [
    {
      reads: { projects: ["code", ...reads] },
      subjects: rows ?? (() => table.order.filter(isJudged)),
      isTouchedAlike: (touch) => leavesTree(touch) && !affectsSeldom,
      touched: (touch) => {
        const { row } = touch;
        const code = book.treeLinks.codes[row];
        if (code === undefined) return none;
        const { shared } = keyIndex(table);
        const own = shared.has(code) || codes[row] === undefined ? rowsWithKey(table, code) : [row];
        // The other rows of its code may go by what this one says.
        if (leavesTree(touch) && affected === "above") return own;
        if (affected === "above") return [...own, ...rowsAbove(book, table, row).filter(isJudged)];
        // Where it is asked once, what it says may be what it said or what it will say.
        const affectsBelow = (leavesTree(touch) && !affectsSeldom) || own.some((one) => mayAffect?.(one));
        if (!affectsBelow || !own.some(hasBelow)) return own;
        return [...own, ...rowsOf(table, codesBelow(book.projectCodes, code), isJudged)];
      },
      judge: (row, report) => {
        if (isJudged(row)) judge(row, report);
      },
    },
  ];
};
