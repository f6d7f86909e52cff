import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import type { Descriptor } from "../protocol/descriptor";
import { asRecord } from "./values";

const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** A sheet's protection: while it is on, locked cells take no changes. */
export const worksheetProtection: Descriptor<Sheet> = {
  read: {
    Protected: ({ protection }) => protection !== undefined,
    Options: ({ protection }) => (protection ? { ...OPTIONS, ...protection.options } : null),
  },
  call: {
    Protect: (sheet, args, { workbook }) => {
      // office-js issue 6784.
      if (sheet.protection) throw new ExcelError("AccessDenied");
      const options = args.raw(0) === undefined ? {} : asRecord(args.raw(0));
      sheet.protection = { options, password: args.optionalText(1) };
      workbook.emit({ kind: "layout", sheet });
    },
    Unprotect: (sheet, args, { workbook }) => {
      const password = sheet.protection?.password;
      // So named in Microsoft's list of error codes.
      if (password !== undefined && password !== args.optionalText(0)) throw new ExcelError("BadPassword");
      sheet.protection = undefined;
      workbook.emit({ kind: "layout", sheet });
    },
  },
};
