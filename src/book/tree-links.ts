import { byteColumn, intColumn, put } from "../columns/growing";
import { rowsIn } from "../columns/key-index";
import { parentCode } from "../tree/codes";
import { addCode, codesBelow, hasBelow, removeCode, type SortedCodes } from "../tree/sorted-codes";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Book } from "./book";
import { keyIndex } from "./keys";
import { topmost } from "./positions";
import { type RowId, rowId } from "./row-id";
import { NO_ROW } from "./row-id";
import type { Table, RowIndex } from "./table";
import type { TreeLinks } from "./tree-shape";

/** What stands for the row above, or none, where nobody has asked for it since an edit. */
const ROW_NOT_ASKED = -2;
const NO = 0;
const YES = 1;
/** What stands for yes or no where nobody has asked since an edit. */
const NOT_ASKED = 2;

/** The treeLinks of so many rows, of which none has been looked up. */
export const unknownLinks = (rows: number): TreeLinks => ({
  codes: [],
  above: intColumn(rows, ROW_NOT_ASKED),
  lacksParent: byteColumn(rows, NO),
  hasBelow: byteColumn(rows, NOT_ASKED),
  order: undefined,
});

/** Whether a code of so many characters, its dot among them, is not the one right above: 0 where none is above. */
const isFarAbove = (code: string, length: number): boolean => code.lastIndexOf(".") + 1 !== length;

/** One pass over the codes in order: those above a code are the ones begun and not yet left behind. */
export function* linkTree(table: Table, sorted: SortedCodes): Task<TreeLinks> {
  const index = keyIndex(table);
  const treeLinks = unknownLinks(table.raw.length);
  const { codes } = treeLinks;
  const [above, lacksParent] = [treeLinks.above.values, treeLinks.lacksParent.values];
  const hasBelow = treeLinks.hasBelow.values;
  for (let row = 0; row < table.raw.length; row++) codes.push(undefined);
  const begun: { readonly end: string; readonly start: string; readonly rows: readonly RowId[] }[] = [];
  let done = 0;
  for (const block of sorted.blocks)
    for (const code of block) {
      while (begun.length > 0 && (begun.at(-1)?.end ?? "") <= code) begun.pop();
      // A code such as A-1 stands between A and what is below A.
      const parent = begun.findLast(({ start }) => code.startsWith(start));
      const rows = rowsIn(index, code);
      const up = parent ? (topmost(table, parent.rows) ?? NO_ROW) : NO_ROW;
      const lacks = isFarAbove(code, parent?.start.length ?? 0) ? YES : NO;
      for (const row of rows) {
        codes[row] = code;
        above[row] = up;
        lacksParent[row] = lacks;
        hasBelow[row] = NO;
      }
      for (const row of parent?.rows ?? []) hasBelow[row] = YES;
      begun.push({ start: `${code}.`, end: `${code}/`, rows });
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    }
  return treeLinks;
}

const noRows: readonly RowId[] = [];

/** The rows of the nearest code above that is in the register. */
const rowsAbove = (index: RowIndex, code: Folded): readonly RowId[] => {
  for (let above = parentCode(code); above !== undefined; above = parentCode(above)) {
    const rows = rowsIn(index, above);
    if (rows.length > 0) return rows;
  }
  return noRows;
};

/** Blanks what the rows below a code know of what stands above them. */
const forgetBelow = (book: Book, index: RowIndex, code: Folded): void => {
  for (const below of codesBelow(book.projectCodes, code))
    for (const one of rowsIn(index, below)) put(book.treeLinks.above, one, ROW_NOT_ASKED);
};

const isBelow = (code: string, above: string): boolean => code.startsWith(`${above}.`);

/** Takes a row from the place of its code, once the index by code knows. */
export const leaveTree = (book: Book, table: Table, code: Folded, row: RowId): void => {
  const { treeLinks, projectCodes } = book;
  const index = keyIndex(table);
  treeLinks.order = undefined;
  if (hasRowBelow(book, row)) forgetBelow(book, index, code);
  treeLinks.codes[row] = undefined;
  put(treeLinks.above, row, ROW_NOT_ASKED);
  put(treeLinks.hasBelow, row, NOT_ASKED);
  if (index.rows.has(code)) return;
  const beside = removeCode(projectCodes, code);
  const above = rowsAbove(index, code);
  const up = treeLinks.codes[above[0] ?? NO_ROW];
  // Most often a sibling is left, and nobody need look for it.
  if (up !== undefined && beside.some((one) => one !== undefined && isBelow(one, up))) return;
  for (const one of above) put(treeLinks.hasBelow, one, NOT_ASKED);
};

/** Puts a row at the place of its code, once the index by code knows. */
export const joinTree = (book: Book, table: Table, code: Folded, row: RowId): void => {
  const { treeLinks, projectCodes } = book;
  const index = keyIndex(table);
  treeLinks.order = undefined;
  const next = addCode(projectCodes, code);
  treeLinks.codes[row] = code;
  put(treeLinks.above, row, ROW_NOT_ASKED);
  const isUnsure = next === undefined || next < `${code}.`;
  put(treeLinks.hasBelow, row, isUnsure ? NOT_ASKED : isBelow(next, code) ? YES : NO);
  if (hasRowBelow(book, row)) forgetBelow(book, index, code);
  for (const up of rowsAbove(index, code)) put(treeLinks.hasBelow, up, YES);
};

/** Looks up what stands above a row. */
const findAbove = ({ treeLinks }: Book, table: Table, row: RowId): RowId => {
  const code = treeLinks.codes[row] ?? "";
  const index = keyIndex(table);
  const found = topmost(table, rowsAbove(index, code)) ?? NO_ROW;
  const parent = parentCode(code);
  put(treeLinks.above, row, found);
  put(treeLinks.lacksParent, row, parent === undefined || index.rows.has(parent) ? NO : YES);
  return found;
};

/** The row of the nearest project above that is in the register; NO_ROW where there is none. */
export const rowAbove = (book: Book, table: Table, row: RowId): RowId => {
  const known = book.treeLinks.above.values[row] ?? ROW_NOT_ASKED;
  return known === ROW_NOT_ASKED ? findAbove(book, table, row) : rowId(known);
};

/** Whether it is a subproject whose parent has no row of its own. */
export const lacksParent = (book: Book, table: Table, row: RowId): boolean => {
  rowAbove(book, table, row);
  return book.treeLinks.lacksParent.values[row] === YES;
};

/** Whether some project of the register stands below, at any depth. */
export const hasRowBelow = (book: Book, row: RowId): boolean => {
  const { treeLinks, projectCodes } = book;
  const known = treeLinks.hasBelow.values[row] ?? NOT_ASKED;
  if (known !== NOT_ASKED) return known === YES;
  const code = treeLinks.codes[row];
  const found = code !== undefined && hasBelow(projectCodes, code);
  put(treeLinks.hasBelow, row, found ? YES : NO);
  return found;
};
