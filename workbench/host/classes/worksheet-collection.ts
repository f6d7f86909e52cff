import { addSheet } from "../edit/sheets";
import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle, type Handle } from "../protocol/handle";
import { SHEET_EVENTS, WORKBOOK_TARGET } from "./sheet-events";
import { guardStructure } from "./workbook-protection";

const shown = (workbook: Workbook, visibleOnly: boolean): Sheet[] =>
  workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

const orNotFound = (sheet: Sheet | undefined): Handle => {
  if (!sheet) throw new ExcelError("ItemNotFound");
  return handle("Worksheet", sheet);
};

/** The sheets in the order of their tabs. */
export const worksheetCollection: Descriptor<Workbook> = {
  items: (workbook) => workbook.sheets.map((sheet) => handle("Worksheet", sheet)),
  item: (workbook, args) => orNotFound(workbook.findSheet(args.key(0))),
  call: {
    Add: (workbook, args) => {
      guardStructure(workbook);
      return handle("Worksheet", addSheet(workbook, args.optionalText(0)));
    },
    GetActiveWorksheet: (workbook) => handle("Worksheet", workbook.active),
    GetCount: (workbook, args) => shown(workbook, args.flag(0)).length,
    GetFirst: (workbook, args) => orNotFound(shown(workbook, args.flag(0))[0]),
    GetLast: (workbook, args) => orNotFound(shown(workbook, args.flag(0)).at(-1)),
    GetItemOrNullObject: (workbook, args) => {
      const sheet = workbook.findSheet(args.key(0));
      return sheet ? handle("Worksheet", sheet) : null;
    },
  },
  events: { types: { ...SHEET_EVENTS, Added: 13, Deleted: 15, Moved: 27 }, targetId: () => WORKBOOK_TARGET },
};
