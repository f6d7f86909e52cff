import { err } from "#core/values/result";
import type { XlsxSheet, XlsxTable } from "../document";
import type { Package } from "../package/package";
import { addTable } from "../table/add-table";
import { resizeTable } from "../table/resize";
import { readTablePart } from "../table/table-part";
import { child, flag } from "../xml/tree";
import { readColumnWidths, setColumnWidth } from "./columns";
import { editCell } from "./edit-cell";
import { freezeRows, readFrozenRows } from "./freeze";
import { readSheetRows } from "./read-rows";
import type { SheetData } from "./sheet-data";
import { clearValidation, readValidations, setValidation } from "./validations";

/** What a sheet needs of the workbook around it. */
export type Around = {
  readonly isNameFree: (name: string) => boolean;
  /** Called when a table of the sheet has got another size. */
  readonly onResized: (before: XlsxTable, after: XlsxTable) => void;
};

/** The worksheet that callers see. */
export const openSheet = (
  files: Package,
  sheet: SheetData,
  { isNameFree, onResized }: Around,
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
  setCell: (row, column, edit) => editCell(sheet, row, column, edit),
  setCells: (edits) => {
    for (const edit of edits) editCell(sheet, edit.row, edit.column, edit);
  },
  addTable: (table) => addTable(files, sheet, table, isNameFree),
  resizeTable: (name, rows, columns) => {
    const part = sheet.tables.find((table) => readTablePart(table).name.toLowerCase() === name.toLowerCase());
    if (part === undefined) return err({ fault: "no-table" });
    const before = readTablePart(part);
    const resized = resizeTable(sheet, part, rows, columns);
    if (resized.ok && resized.value.rows !== before.rows) onResized(before, resized.value);
    return resized;
  },
  setValidation: (range, rule) => {
    const written = "type" in rule ? rule : { type: "list" as const, list: rule };
    setValidation(sheet.frame, range, written);
  },
  clearValidation: (range) => clearValidation(sheet.frame, range),
  freezeRows: (rows) => freezeRows(sheet.frame, rows),
  setColumnWidth: (column, width) => setColumnWidth(sheet.frame, column, width),
});
