import { shiftFormula } from "../formula/shift";
import { cellSource } from "../sheet/cell-source";
import { readSheetRow } from "../sheet/read-rows";
import { cursorAt } from "../sheet/row-store";
import type { SheetData } from "../sheet/sheet-data";
import { fromXstring } from "../xml/escape";
import { child, flag, type XmlElement } from "../xml/tree";

/** The formula that a calculated column gives its rows; it reads as it stands in the worksheet row `home`. */
export type ColumnFormula = {
  readonly text: string;
  readonly home: number;
  readonly isArray: boolean;
  /** The metadata of a formula that may spill, as Excel numbers it on the cell. */
  readonly metadata: string | undefined;
};

/** So many rows tell how a column's formula reads in a row. */
const MOST_LOOKED_AT = 50;

/** The metadata number of a cell in the file: what tells a formula that may spill from one that may not. */
const metadataAt = (sheet: SheetData, row: number, column: number): string | undefined => {
  const cursor = cursorAt(sheet.store, row);
  while (cursor?.nextCell())
    if (cursor.column === column) return /\scm\s*=\s*["'](\d+)["']/.exec(cellSource(cursor).tag)?.[1];
  return undefined;
};

/** The formulas that stand in some rows of a column, from the last one up. */
const standing = (sheet: SheetData, column: number, first: number, last: number) => {
  const found: { readonly row: number; readonly formula: string }[] = [];
  for (let row = last; row >= first && row > last - MOST_LOOKED_AT; row--) {
    const cell = readSheetRow(sheet, row).find((each) => each.column === column);
    if (cell?.formula !== undefined) found.push({ row, formula: cell.formula });
  }
  return found;
};

/**
 * What a calculated column gives a new row, and not what somebody has put into one row by hand. A formula that names
 * cells beside it reads otherwise in each row: the rows tell where it stands as the table keeps it.
 */
export const columnFormula = (
  sheet: SheetData,
  element: XmlElement,
  column: number,
  first: number,
  last: number,
): ColumnFormula | undefined => {
  const kept = child(element, "calculatedColumnFormula");
  if (!kept) return undefined;
  const text = fromXstring(kept.text).replace(/^=/, "");
  const isArray = flag(kept, "array");
  const isFixed = shiftFormula(text, 1, 0) === text;
  const rows = isFixed && !isArray ? [] : standing(sheet, column, first, last);
  const same = rows.find(
    ({ row, formula }) => formula === text || shiftFormula(formula, first - row, 0) === text,
  );
  const metadata = isArray && same ? metadataAt(sheet, same.row, column) : undefined;
  if (isFixed || rows.length === 0) return { text, home: first, isArray, metadata };
  if (same) return { text, home: same.formula === text ? same.row : first, isArray, metadata };
  return { ...mostCommon(rows, first), home: first, isArray, metadata };
};

const mostCommon = (
  rows: readonly { readonly row: number; readonly formula: string }[],
  first: number,
): { readonly text: string } => {
  const counts = new Map<string, number>();
  for (const { row, formula } of rows) {
    const text = shiftFormula(formula, first - row, 0);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [[text] = [""]] = [...counts].sort(([, one], [, other]) => other - one);
  return { text };
};
