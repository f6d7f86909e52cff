import { readEntry, type Entry } from "../entry/read-entry";
import { calculatedAtEntry } from "../formulas/calculate";
import { FollowedFormulas, tablesNamed } from "../formulas/follow";
import type { Area } from "../model/area";
import { NOT_CALCULATED, type Content } from "../model/content";
import type { Sheet } from "../model/sheet";
import type { Locale, Workbook } from "../model/workbook";

/** The static value that a formula comes to: what somebody can tell of it, what the host calculates, else #N/A. */
const formulaValue = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
): Content =>
  workbook.callFunction?.(formula, sheet, row, column) ??
  workbook.evaluate?.(formula, sheet, row, column) ??
  calculatedAtEntry(workbook, sheet, formula) ??
  NOT_CALCULATED;

const followedIn = new WeakMap<Workbook, FollowedFormulas>();

/** Has a cell's formula calculated anew whenever a table that it adds up changes; of any other formula nothing is done. */
export const follow = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
): void => {
  if (tablesNamed(formula).length === 0) return;
  const followed = followedIn.get(workbook) ?? new FollowedFormulas(workbook, formulaValue);
  followedIn.set(workbook, followed);
  workbook.followed = followed;
  followed.add(sheet, row, column, formula);
};

/** Calculates the formulas of an area anew. */
export const calculateCells = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  const { cells } = sheet;
  const used = cells.used(area, true);
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++) {
      const formula = cells.formula(row, column);
      if (formula !== undefined)
        cells.set(row, column, formulaValue(workbook, sheet, row, column, formula), formula);
    }
};

const isStyled = (entry: Entry): entry is Entry & { numberFormat: string } =>
  entry.numberFormat !== undefined;

/** Puts text into a cell as Excel reads it in that language; the cell may take on a number format. */
export const enterText = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  locale: Locale,
): void => {
  const { cells } = sheet;
  const id = cells.style(row, column);
  const entry = readEntry(text, locale, workbook.year, workbook.styles.style(id).numberFormat);
  if (entry.formula !== undefined) {
    // Assumption A40: while somebody calculates by hand, a formula that is entered shows 0 until it is calculated.
    const isLater = workbook.calculationMode === "Manual" && workbook.actor === "add-in";
    const value = isLater ? 0 : formulaValue(workbook, sheet, row, column, entry.formula);
    cells.set(row, column, value, entry.formula);
    follow(workbook, sheet, row, column, entry.formula);
    return;
  }
  cells.set(row, column, entry.content);
  if (isStyled(entry)) {
    cells.setStyle(row, column, workbook.styles.withNumberFormat(id, entry.numberFormat));
  }
};
