import type { XlsxDocument, XlsxSheet } from "../document";
import type { SheetData } from "../sheet/sheet-data";
import { openSheet } from "../sheet/worksheet";
import { followLists } from "../table/follow-lists";
import { readTablePart } from "../table/table-part";
import { addSheet } from "./add-sheet";
import { readNames } from "./names";
import { saveWorkbook } from "./save";
import type { Workbook } from "./workbook";

/** The workbook that callers see. */
export const openDocument = (workbook: Workbook): XlsxDocument => {
  const isNameFree = (name: string): boolean => {
    const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((part) => readTablePart(part).name));
    const names = readNames(workbook.part).map((defined) => defined.name);
    return [...tables, ...names].every((taken) => taken.toLowerCase() !== name.toLowerCase());
  };
  const open = (sheet: SheetData): XlsxSheet =>
    openSheet(workbook.files, sheet, {
      isNameFree,
      onResized: (before, after) => followLists(workbook.sheets, sheet.name, before, after),
    });
  const sheets = workbook.sheets.map(open);
  return {
    date1904: workbook.context.date1904,
    sheets,
    get names() {
      return readNames(workbook.part);
    },
    addSheet: (name, state = "visible") => {
      const sheet = open(addSheet(workbook, name, state));
      sheets.push(sheet);
      return sheet;
    },
    save: () => saveWorkbook(workbook),
  };
};
