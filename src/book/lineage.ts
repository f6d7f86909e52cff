import { parentCode } from "../tree/codes";
import { addCode, codesBelow, hasBelow, removeCode, type SortedCodes } from "../tree/sorted-codes";
import { rowsPerStep, type Steps } from "../values/steps";
import type { Book } from "./book";
import { rowsIn, type Groups } from "./groups";
import { keyGroups } from "./keys";
import { topmost } from "./positions";
import type { RowId } from "./row-id";
import type { Table } from "./table";
import type { Lineage } from "./tree-links";

/** What stands for a row where there is none. */
export const NO_ROW = -1;

/** What stands for a row that nobody has looked up since an edit. */
const UNKNOWN = -2;
const NO = 0;
const YES = 1;
const NOT_ASKED = 2;

/** The lineage of so many rows, of which none has been looked up. */
export const unknownLineage = (rows: number): Lineage => ({
  codes: [],
  above: new Int32Array(rows).fill(UNKNOWN),
  lacksParent: new Uint8Array(rows),
  hasBelow: new Uint8Array(rows).fill(NOT_ASKED),
  order: undefined,
});

/** Makes room for a row, and for as many more as there are. */
const makeRoom = (lineage: Lineage, row: RowId): void => {
  if (row < lineage.above.length) return;
  const { above, lacksParent, hasBelow } = unknownLineage(2 * row + 2);
  above.set(lineage.above);
  lacksParent.set(lineage.lacksParent);
  hasBelow.set(lineage.hasBelow);
  Object.assign(lineage, { above, lacksParent, hasBelow });
};

/** Whether a code of so many characters, its dot among them, is not the one right above: 0 where none is above. */
const isFarAbove = (code: string, length: number): boolean => code.lastIndexOf(".") + 1 !== length;

/** One pass over the codes in order: those above a code are the ones begun and not yet left behind. */
export function* lineageOf(table: Table, sorted: SortedCodes): Steps<Lineage> {
  const groups = keyGroups(table);
  const lineage = unknownLineage(table.raw.length);
  const { codes, above, lacksParent, hasBelow } = lineage;
  for (let row = 0; row < table.raw.length; row++) codes.push(undefined);
  const begun: { readonly end: string; readonly start: string; readonly rows: readonly RowId[] }[] = [];
  let done = 0;
  for (const block of sorted.blocks)
    for (const code of block) {
      while (begun.length > 0 && (begun.at(-1)?.end ?? "") <= code) begun.pop();
      // A code such as A-1 stands between A and what is below A.
      const parent = begun.findLast(({ start }) => code.startsWith(start));
      const rows = rowsIn(groups, code);
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
      if (++done % rowsPerStep === 0) yield rowsPerStep;
    }
  return lineage;
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

/** Blanks what the rows below a code know of what stands above them. */
const forgetBelow = (book: Book, groups: Groups, code: string): void => {
  for (const below of codesBelow(book.projectCodes, code))
    for (const one of rowsIn(groups, below)) book.lineage.above[one] = UNKNOWN;
};

const isBelow = (code: string, above: string): boolean => code.startsWith(`${above}.`);

/** Takes a row from the place of its code, once the index by code knows. */
export const leaveTree = (book: Book, table: Table, code: string, row: RowId): void => {
  const { lineage, projectCodes } = book;
  const groups = keyGroups(table);
  lineage.order = undefined;
  if (hasRowBelow(book, row)) forgetBelow(book, groups, code);
  lineage.codes[row] = undefined;
  lineage.above[row] = UNKNOWN;
  lineage.hasBelow[row] = NOT_ASKED;
  if (groups.rows.has(code)) return;
  const beside = removeCode(projectCodes, code);
  const above = rowsAbove(groups, code);
  const up = lineage.codes[above[0] ?? NO_ROW];
  // Most often a sibling is left, and nobody need look for it.
  if (up !== undefined && beside.some((one) => one !== undefined && isBelow(one, up))) return;
  for (const one of above) lineage.hasBelow[one] = NOT_ASKED;
};

/** Puts a row at the place of its code, once the index by code knows. */
export const joinTree = (book: Book, table: Table, code: string, row: RowId): void => {
  const { lineage, projectCodes } = book;
  const groups = keyGroups(table);
  lineage.order = undefined;
  makeRoom(lineage, row);
  const next = addCode(projectCodes, code);
  lineage.codes[row] = code;
  lineage.above[row] = UNKNOWN;
  lineage.hasBelow[row] =
    next === undefined || next < `${code}.` ? NOT_ASKED : isBelow(next, code) ? YES : NO;
  if (hasRowBelow(book, row)) forgetBelow(book, groups, code);
  for (const up of rowsAbove(groups, code)) lineage.hasBelow[up] = YES;
};

/** Looks up what stands above a row. */
const findAbove = ({ lineage }: Book, table: Table, row: RowId): RowId => {
  const code = lineage.codes[row] ?? "";
  const groups = keyGroups(table);
  const found = topmost(table, rowsAbove(groups, code)) ?? NO_ROW;
  const parent = parentCode(code);
  makeRoom(lineage, row);
  lineage.above[row] = found;
  lineage.lacksParent[row] = parent === undefined || groups.rows.has(parent) ? NO : YES;
  return found;
};

/** The row of the nearest project above that is in the register; NO_ROW where there is none. */
export const rowAbove = (book: Book, table: Table, row: RowId): RowId => {
  const known = book.lineage.above[row] ?? UNKNOWN;
  return known === UNKNOWN ? findAbove(book, table, row) : known;
};

/** Whether it is a subproject whose parent has no row of its own. */
export const lacksParent = (book: Book, table: Table, row: RowId): boolean => {
  rowAbove(book, table, row);
  return book.lineage.lacksParent[row] === YES;
};

/** Whether some project of the register stands below, at any depth. */
export const hasRowBelow = (book: Book, row: RowId): boolean => {
  const { lineage, projectCodes } = book;
  const known = lineage.hasBelow[row] ?? NOT_ASKED;
  if (known !== NOT_ASKED) return known === YES;
  const code = lineage.codes[row];
  const found = code !== undefined && hasBelow(projectCodes, code);
  makeRoom(lineage, row);
  lineage.hasBelow[row] = found ? YES : NO;
  return found;
};
