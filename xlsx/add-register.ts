import type { ColumnSpec, SheetSpec } from "#core/registers/sheet-spec";
import type { CellValue } from "#core/values/cell";
import type { PlacedEdit, XlsxDocument, XlsxSheet } from "./document";
import { dropDown } from "./drop-down";
import { MOST_ROWS } from "./reference";

/** How far below the table the cells have their columns' formats, for what is typed there next. */
const ROWS_BELOW = 50;
const TABLE_STYLE = "TableStyleMedium2";

function* edits(
  columns: readonly ColumnSpec[],
  rows: readonly (readonly CellValue[])[],
): Generator<PlacedEdit> {
  for (let at = 0; at < rows.length + ROWS_BELOW; at++)
    for (const [column, { numberFormat }] of columns.entries()) {
      const value = rows[at]?.[column] ?? "";
      if (value === "" && numberFormat === "General") continue;
      yield { row: at + 1, column, numberFormat, ...(value !== "" && { value }) };
    }
}

/**
 * Adds a register's worksheet to a workbook: an Excel table with these rows (in the order of the columns), formats,
 * drop-downs, widths and a frozen header. Registers that others refer to come first, for their keys to be offered.
 */
export const addRegisterSheet = (
  document: XlsxDocument,
  spec: SheetSpec,
  rows: readonly (readonly CellValue[])[],
): XlsxSheet => {
  const sheet = document.addSheet(spec.sheet);
  const headers = spec.columns.map(({ header }) => header);
  sheet.addTable({ name: spec.table, row: 0, column: 0, rows: rows.length, headers, style: TABLE_STYLE });
  sheet.setCells(edits(spec.columns, rows));
  for (const [column, { choices, width }] of spec.columns.entries()) {
    sheet.setColumnWidth(column, width);
    const rule = choices && dropDown(document, choices);
    if (rule) sheet.setValidation({ row: 1, column, rows: MOST_ROWS - 1, columns: 1 }, rule);
  }
  sheet.freezeRows(1);
  return sheet;
};
