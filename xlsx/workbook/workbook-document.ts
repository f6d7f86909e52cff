import type { XlsxDocument, XlsxSheet } from "../document";
import { settleResults } from "../results/settle";
import type { SheetData } from "../sheet/sheet-data";
import { openSheet } from "../sheet/worksheet";
import { readTablePart } from "../table/table-part";
import { child, flag } from "../xml/tree";
import { addSheet } from "./add-sheet";
import { readNames } from "./names";
import { removeSheet } from "./remove-sheet";
import { saveWorkbook } from "./save";
import type { Workbook } from "./workbook";

/** The workbook that callers see. */
export const openDocument = (workbook: Workbook): XlsxDocument => {
  const isNameFree = (name: string): boolean => {
    const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((part) => readTablePart(part).name));
    const names = readNames(workbook.part).map((defined) => defined.name);
    return [...tables, ...names].every((taken) => taken.toLowerCase() !== name.toLowerCase());
  };
  const open = (sheet: SheetData): XlsxSheet => openSheet(workbook, sheet, isNameFree);
  const sheets = workbook.sheets.map(open);
  const removed: string[] = [];
  return {
    date1904: workbook.context.date1904,
    isStructureProtected: flag(child(workbook.part.root, "workbookProtection"), "lockStructure"),
    sheets,
    get names() {
      return readNames(workbook.part);
    },
    get uncalculated() {
      return workbook.sheets.reduce((sum, { edits }) => sum + edits.uncalculated(), 0);
    },
    get followed() {
      const { counts, stale } = workbook.followed;
      return { counts, stale };
    },
    addSheet: (name, state = "visible") => {
      const sheet = open(addSheet(workbook, name, state));
      sheets.push(sheet);
      return sheet;
    },
    removeSheet: (name) => {
      const gone = removeSheet(workbook, sheets, name);
      if (typeof gone === "string") return gone;
      removed.push(...gone);
      return undefined;
    },
    removed,
    settleResults: () => settleResults(workbook, sheets),
    save: () => saveWorkbook(workbook),
  };
};
