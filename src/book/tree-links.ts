import { byteColumn, intColumn, put } from "../columns/growing";
import { rowsIn } from "../columns/key-index";
import { parentCode } from "../tree/codes";
import { addCode, allCodes, codesBelow, hasBelow, removeCode, type SortedCodes } from "../tree/sorted-codes";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Book } from "./book";
import { keyIndex } from "./keys";
import { topmost } from "./positions";
import { type RowId, rowId } from "./row-id";
import { NO_ROW } from "./row-id";
import type { Table, RowIndex } from "./table";
import { NO_PLACE, type TreeLinks, type TreeOrder } from "./tree-shape";

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

/** So many rows without a code. */
const noCodes = (rows: number): TreeLinks["codes"] => {
  const codes: TreeLinks["codes"] = [];
  for (let row = 0; row < rows; row++) codes.push(undefined);
  return codes;
};

const DOT = 0x2e;
const SLASH = 0x2f;

/** Whether a later code in order stands before `X/`, the end of what is below X: it is below, or such as X-1. */
const isBeforeEnd = (code: string, above: string): boolean =>
  code.startsWith(above) && code.charCodeAt(above.length) < SLASH;

/** The order of the tree as it is made: nothing stands at any place yet. */
const newOrder = (codes: readonly Folded[], rows: number): TreeOrder => ({
  codes,
  rows: new Int32Array(codes.length).fill(NO_ROW),
  places: new Int32Array(rows).fill(NO_PLACE),
  parents: new Int32Array(codes.length).fill(NO_PLACE),
});

/** One pass over the codes in order: those above a code are the ones begun and not yet left behind. */
export function* linkTree(table: Table, sorted: SortedCodes): Task<TreeLinks> {
  const index = keyIndex(table);
  const rows = table.raw.length;
  const order = newOrder(allCodes(sorted), rows);
  const treeLinks: TreeLinks = { ...unknownLinks(rows), codes: noCodes(rows), order };
  const { codes } = treeLinks;
  const [above, lacksParent] = [treeLinks.above.values, treeLinks.lacksParent.values];
  const hasBelow = treeLinks.hasBelow.values;
  /** The places of the codes that are begun. */
  const begun: number[] = [];

  /** The place of the nearest above a code; one such as A-1 stands between A and what is below A. */
  const parentOf = (code: string): number => {
    let last = begun.length - 1;
    while (last >= 0 && !isBeforeEnd(code, order.codes[begun[last] ?? 0] ?? "")) last--;
    begun.length = last + 1;
    while (last >= 0 && code.charCodeAt(order.codes[begun[last] ?? 0]?.length ?? 0) !== DOT) last--;
    return last < 0 ? NO_PLACE : (begun[last] ?? NO_PLACE);
  };
  const link = (place: number): void => {
    const code = order.codes[place] ?? "";
    const parent = parentOf(code);
    const own = rowsIn(index, code);
    const isMain = parent === NO_PLACE;
    const up = isMain ? NO_ROW : rowId(order.rows[parent] ?? NO_ROW);
    const lengthAbove = isMain ? -1 : (order.codes[parent] ?? "").length;
    // Whether it is not the one right above.
    const lacks = code.lastIndexOf(".") === lengthAbove ? NO : YES;
    for (const row of own) {
      codes[row] = code;
      above[row] = up;
      lacksParent[row] = lacks;
      hasBelow[row] = NO;
    }
    const speaks = topmost(table, own) ?? NO_ROW;
    order.rows[place] = speaks;
    order.places[speaks] = place;
    order.parents[place] = parent;
    if (!isMain && hasBelow[up] !== YES)
      for (const row of rowsIn(index, order.codes[parent] ?? "")) hasBelow[row] = YES;
    begun.push(place);
  };
  // A function of its own: the engine is slow to learn a loop that stands in a generator.
  const linkSlice = (from: number, to: number): void => {
    for (let place = from; place < to; place++) link(place);
  };
  for (let from = 0; from < order.codes.length; from += ROWS_PER_SLICE) {
    linkSlice(from, Math.min(from + ROWS_PER_SLICE, order.codes.length));
    yield ROWS_PER_SLICE;
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
