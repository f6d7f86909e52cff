import { err } from "#core/values/result";
import { addChart, changeChart, chartsOf } from "../chart/charts";
import type { XlsxSheet } from "../document";
import { lastRow } from "../reference";
import { addTable } from "../table/add-table";
import { arrangeRows, bodyOf } from "../table/arrange-rows";
import { resizeTable } from "../table/resize";
import { readTablePart } from "../table/table-part";
import type { Workbook } from "../workbook/workbook";
import type { XmlPart } from "../xml/part";
import { child, flag } from "../xml/tree";
import { readBlock } from "./cell-block";
import { readColumnWidths, setColumnWidth } from "./columns";
import { editCell } from "./edit-cell";
import { freezeRows, readFrozenRows } from "./freeze";
import { readPage, setPage } from "./page";
import { readSheetRows } from "./read-rows";
import type { SheetData } from "./sheet-data";
import { clearValidation, readValidations, setValidation } from "./validations";

const findTable = ({ tables }: SheetData, name: string): XmlPart | undefined =>
  tables.find((table) => readTablePart(table).name.toLowerCase() === name.toLowerCase());

/** The worksheet that callers see. */
export const openSheet = (
  workbook: Workbook,
  sheet: SheetData,
  isNameFree: (name: string) => boolean,
): XlsxSheet => ({
  name: sheet.name,
  state: sheet.state,
  get isProtected() {
    return flag(child(sheet.frame.root, "sheetProtection"), "sheet");
  },
  get tables() {
    return sheet.tables.map(readTablePart);
  },
  get validations() {
    return readValidations(sheet.frame);
  },
  get frozenRows() {
    return readFrozenRows(sheet.frame);
  },
  get columnWidths() {
    return readColumnWidths(sheet.frame);
  },
  rows: () => readSheetRows(sheet),
  block: (range) => readBlock(sheet, range),
  setCell: (row, column, edit) => editCell(sheet, row, column, edit),
  setCells: (edits) => {
    for (const edit of edits) editCell(sheet, edit.row, edit.column, edit);
  },
  addTable: (table) => addTable(workbook.files, sheet, table, isNameFree),
  resizeTable: (name, rows, columns) => {
    const part = findTable(sheet, name);
    return part ? resizeTable(workbook, sheet, part, rows, columns) : err({ fault: "no-table" });
  },
  arrangeRows: (of, plan) => {
    if ("range" in of)
      return arrangeRows(workbook, sheet, { part: undefined, data: of.range, end: lastRow(of.range) }, plan);
    const part = findTable(sheet, of.table);
    return part ? arrangeRows(workbook, sheet, bodyOf(part), plan) : err({ fault: "no-table" });
  },
  setValidation: (range, rule) => {
    const written = "type" in rule ? rule : { type: "list" as const, list: rule };
    setValidation(sheet.frame, range, written);
  },
  clearValidation: (range) => clearValidation(sheet.frame, range),
  freezeRows: (rows) => freezeRows(sheet.frame, rows),
  setColumnWidth: (column, width) => setColumnWidth(sheet.frame, column, width),
  get charts() {
    return chartsOf(workbook.files, sheet.frame.name).map(({ chart }) => chart);
  },
  addChart: (chart) => addChart(workbook.files, sheet.frame, chart),
  changeChart: (at, to) => {
    const found = chartsOf(workbook.files, sheet.frame.name)[at];
    return found !== undefined && changeChart(workbook.files, found, to);
  },
  get page() {
    return readPage(sheet.frame);
  },
  setPage: (page) => setPage(sheet.frame, page),
});
