import type { XlsxTable } from "../document";
import { lastColumn, parseRange } from "../reference";
import type { SheetData } from "../sheet/sheet-data";
import type { Splice } from "../xml/splice";
import { child, descendants } from "../xml/tree";
import { lastDataRow } from "./table-part";

/** A piece of a column by its fixed rows, `'Mina kunder'!$A$2:$A$9`; what is not on a sheet of its own has no name. */
const piece = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$\d{1,7}:\$?[A-Z]{1,3}\$\d{1,7})$/i;

const firstDataRow = ({ range, headerRow }: XlsxTable): number => range.row + Number(headerRow);

/** Whether a formula names all data rows of some of the table's columns. */
const isWholeColumn = (formula: string, own: string, on: string, table: XlsxTable): boolean => {
  const [, quoted, plain, cells = ""] = piece.exec(formula.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? own;
  const range = parseRange(cells);
  if (!range || sheet.toLowerCase() !== on.toLowerCase()) return false;
  const isInside = range.column >= table.range.column && lastColumn(range) <= lastColumn(table.range);
  return isInside && range.row === firstDataRow(table) && range.row + range.rows - 1 === lastDataRow(table);
};

/**
 * Lets the drop-downs of every sheet that offer a whole column of a table offer the rows that it has now, as Excel
 * does when a table grows. `on` is the table's sheet.
 */
export const followLists = (
  sheets: readonly SheetData[],
  on: string,
  before: XlsxTable,
  after: XlsxTable,
): void => {
  const last = lastDataRow(after) + 1;
  for (const { frame, name } of sheets) {
    const splices = descendants(frame.root, "dataValidation").flatMap((validation): Splice[] => {
      const formula = child(validation, "formula1");
      const element = formula && (child(formula, "f") ?? formula);
      if (validation.attributes["type"] !== "list" || !element) return [];
      if (!isWholeColumn(element.text, name, on, before)) return [];
      const text = frame.text.slice(element.openEnd, element.closeStart).replace(/\d+(?=\s*$)/, String(last));
      return [{ start: element.openEnd, end: element.closeStart, text }];
    });
    frame.edit(...splices);
  }
};
