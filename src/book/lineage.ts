import { parentCode } from "../tree/codes";
import { codesBelow, hasBelow, type SortedCodes } from "../tree/sorted-codes";
import { rowsPerStep, type Steps } from "../values/steps";
import type { Book } from "./book";
import { rowsIn, type Groups } from "./groups";
import { foldedOf, keyGroups } from "./keys";
import { positionsIn } from "./positions";
import type { RowId, Table } from "./table";
import type { TreeOrder } from "./tree-order";

/** What stands for a row where there is none. */
export const NO_ROW = -1;

/**
 * What stands around each project row in the tree, by row id. An edit blanks what it may have changed, and the next
 * one who asks looks it up again.
 */
export type Lineage = {
  /** The row of the nearest project above that is in the register; NO_ROW for a main project. */
  readonly above: (RowId | undefined)[];
  /** Whether some project stands below, at any depth. */
  readonly hasBelow: (boolean | undefined)[];
  /** Dropped when a code comes or goes; ask treeOrder. */
  order: TreeOrder | undefined;
};

/** The row that speaks for a code: the topmost that bears it. */
const speaker = (table: Table, rows: readonly RowId[]): RowId => {
  const [first = NO_ROW] = rows;
  if (rows.length < 2) return first;
  const positions = positionsIn(table);
  return rows.reduce((top, row) => ((positions[row] ?? 0) < (positions[top] ?? 0) ? row : top));
};

/** One pass over the codes in order: those above a code are the ones begun and not yet left behind. */
export function* lineageOf(table: Table, codes: SortedCodes): Steps<Lineage> {
  const groups = keyGroups(table);
  const above: (RowId | undefined)[] = Array.from(table.raw, () => undefined);
  const hasBelow: (boolean | undefined)[] = Array.from(table.raw, () => false);
  const begun: { readonly end: string; readonly start: string; readonly rows: readonly RowId[] }[] = [];
  let done = 0;
  for (const block of codes)
    for (const code of block) {
      while (begun.length > 0 && (begun.at(-1)?.end ?? "") <= code) begun.pop();
      // A code such as A-1 stands between A and what is below A.
      const parent = begun.findLast(({ start }) => code.startsWith(start));
      const rows = rowsIn(groups, code);
      const up = parent ? speaker(table, parent.rows) : NO_ROW;
      for (const row of rows) above[row] = up;
      for (const row of parent?.rows ?? []) hasBelow[row] = true;
      begun.push({ start: `${code}.`, end: `${code}/`, rows });
      if (++done % rowsPerStep === 0) yield rowsPerStep;
    }
  return { above, hasBelow, order: undefined };
}

const noRows: readonly RowId[] = [];

/** The rows of the nearest code above that is in the register. */
const rowsAbove = (groups: Groups, code: string): readonly RowId[] => {
  for (let above = parentCode(code); above !== undefined; above = parentCode(above)) {
    const rows = rowsIn(groups, above);
    if (rows.length > 0) return rows;
  }
  return noRows;
};

/** Blanks what a row that takes or leaves a code may have changed: around itself, above it, and below it. */
export const forgetLineage = (book: Book, table: Table, code: string, row: RowId): void => {
  const { above, hasBelow } = book.lineage;
  book.lineage.order = undefined;
  const groups = keyGroups(table);
  above[row] = hasBelow[row] = undefined;
  for (const up of rowsAbove(groups, code)) hasBelow[up] = undefined;
  for (const below of codesBelow(book.projectCodes, code))
    for (const one of rowsIn(groups, below)) above[one] = undefined;
};

/** The row of the nearest project above that is in the register; NO_ROW where there is none. */
export const rowAbove = ({ lineage }: Book, table: Table, row: RowId): RowId => {
  const known = lineage.above[row];
  if (known !== undefined) return known;
  const code = foldedOf(table, row, table.register.key);
  const found = code === undefined ? NO_ROW : speaker(table, rowsAbove(keyGroups(table), code));
  lineage.above[row] = found;
  return found;
};

/** Whether some project of the register stands below, at any depth. */
export const hasRowBelow = ({ lineage, projectCodes }: Book, table: Table, row: RowId): boolean => {
  const known = lineage.hasBelow[row];
  if (known !== undefined) return known;
  const code = foldedOf(table, row, table.register.key);
  const found = code !== undefined && hasBelow(projectCodes, code);
  lineage.hasBelow[row] = found;
  return found;
};
