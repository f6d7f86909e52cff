import { readEntry, type Entry } from "../entry/read-entry";
import { calculatedAtEntry } from "../formulas/calculate";
import { NOT_CALCULATED, type Content } from "../model/content";
import type { Sheet } from "../model/sheet";
import type { Locale, Workbook } from "../model/workbook";

/** The static value that a formula shows: what somebody can tell of it, what the host calculates, else #N/A. */
const formulaValue = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
): Content =>
  workbook.evaluate?.(formula, sheet, row, column) ??
  calculatedAtEntry(workbook, sheet, formula) ??
  NOT_CALCULATED;

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
    cells.set(row, column, formulaValue(workbook, sheet, row, column, entry.formula), entry.formula);
    return;
  }
  cells.set(row, column, entry.content);
  if (isStyled(entry)) {
    cells.setStyle(row, column, workbook.styles.withNumberFormat(id, entry.numberFormat));
  }
};
