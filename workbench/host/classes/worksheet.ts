import { copySheet } from "../edit/copy-sheet";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../edit/sheets";
import { area, isOnGrid, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet, type Visibility } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { Handle, handle } from "../protocol/handle";
import { colorOf } from "./color";
import { SHEET_EVENTS } from "./sheet-events";
import { asFlag, asNumber, asText } from "./values";
import { guardStructure } from "./workbook-protection";

const rangeOn = (sheet: Sheet, row: number, column: number, rows = 1, columns = 1): Handle => {
  const wanted = area(row, column, rows, columns);
  if (!isOnGrid(wanted)) throw new ExcelError("InvalidArgument");
  return handle("Range", new LiveRange(sheet, wanted));
};

const neighbor = (
  workbook: Workbook,
  sheet: Sheet,
  step: 1 | -1,
  visibleOnly: boolean,
): Sheet | undefined => {
  const row = workbook.sheets.filter(
    (other) => other === sheet || !visibleOnly || other.visibility === "Visible",
  );
  return row[row.indexOf(sheet) + step];
};

const found = (sheet: Sheet | undefined): Handle => {
  if (!sheet) throw new ExcelError("ItemNotFound");
  return handle("Worksheet", sheet);
};

const used = (sheet: Sheet, valuesOnly: boolean): Handle | null => {
  const block = sheet.cells.used(area(0, 0, MAX_ROWS, MAX_COLUMNS), valuesOnly);
  return block ? handle("Range", new LiveRange(sheet, block)) : null;
};

const asVisibility = (value: unknown): Visibility => {
  if (value === "Visible" || value === "Hidden" || value === "VeryHidden") return value;
  throw new ExcelError("InvalidArgument");
};

/** One sheet. */
export const worksheet: Descriptor<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  read: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    StandardWidth: () => STANDARD_WIDTH,
    StandardHeight: () => STANDARD_HEIGHT,
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings,
    EnableCalculation: () => true,
  },
  write: {
    Name: (sheet, value, { workbook }) => {
      guardStructure(workbook);
      renameSheet(workbook, sheet, asText(value));
    },
    Position: (sheet, value, { workbook }) => moveSheet(workbook, sheet, asNumber(value)),
    Visibility: (sheet, value, { workbook }) => {
      guardStructure(workbook);
      setVisibility(workbook, sheet, asVisibility(value));
    },
    TabColor: (sheet, value, { workbook }) => {
      sheet.tabColor = value === "" ? "" : colorOf(value);
      workbook.emit({ kind: "layout", sheet });
    },
    // The client reads them under one name and sets them under another.
    Gridlines: (sheet, value, { workbook }) => {
      sheet.showGridlines = asFlag(value);
      workbook.emit({ kind: "layout", sheet });
    },
    Headings: (sheet, value, { workbook }) => {
      sheet.showHeadings = asFlag(value);
      workbook.emit({ kind: "layout", sheet });
    },
  },
  navigate: {
    AutoFilter: (sheet) => handle("AutoFilter", sheet),
    Charts: (sheet) => handle("ChartCollection", sheet),
    FreezePanes: (sheet) => handle("WorksheetFreezePanes", sheet),
    Names: (sheet) => handle("NamedItemCollection", sheet),
    PageLayout: (sheet) => handle("PageLayout", sheet),
    Protection: (sheet) => handle("WorksheetProtection", sheet),
    Tables: (sheet) => handle("TableCollection", sheet),
  },
  call: {
    Activate: (sheet, _, { workbook }) => activateSheet(workbook, sheet),
    Calculate: () => null,
    Copy: (sheet, args, { workbook }) => {
      const near = args.raw(1);
      const relative = near instanceof Handle ? (near.target as Sheet) : undefined;
      return handle("Worksheet", copySheet(workbook, sheet, args.optionalText(0) ?? "None", relative));
    },
    Delete: (sheet, _, { workbook }) => {
      guardStructure(workbook);
      deleteSheet(workbook, sheet);
    },
    GetCell: (sheet, args) => rangeOn(sheet, args.number(0), args.number(1)),
    GetNext: (sheet, args, { workbook }) => found(neighbor(workbook, sheet, 1, args.flag(0))),
    GetNextOrNullObject: (sheet, args, { workbook }) => {
      const next = neighbor(workbook, sheet, 1, args.flag(0));
      return next ? handle("Worksheet", next) : null;
    },
    GetPrevious: (sheet, args, { workbook }) => found(neighbor(workbook, sheet, -1, args.flag(0))),
    GetPreviousOrNullObject: (sheet, args, { workbook }) => {
      const previous = neighbor(workbook, sheet, -1, args.flag(0));
      return previous ? handle("Worksheet", previous) : null;
    },
    GetRange: (sheet, args, { workbook }) => {
      if (args.raw(0) === undefined) return rangeOn(sheet, 0, 0, MAX_ROWS, MAX_COLUMNS);
      const { sheet: on, area: wanted } = args.range(0, workbook, sheet);
      // Assumption A27: an address on another sheet is refused with InvalidArgument.
      if (on !== sheet) throw new ExcelError("InvalidArgument");
      return handle("Range", new LiveRange(on, wanted));
    },
    GetRangeByIndexes: (sheet, args) =>
      rangeOn(sheet, args.number(0), args.number(1), args.number(2), args.number(3)),
    // A blank sheet's used range is its first cell.
    GetUsedRange: (sheet, args) => used(sheet, args.flag(0)) ?? rangeOn(sheet, 0, 0),
    GetUsedRangeOrNullObject: (sheet, args) => used(sheet, args.flag(0)),
    _GetAnotherWorksheetById: (_, args, { workbook }) => found(workbook.findSheet(args.text(0))),
    _GetSheetById: (_, args, { workbook }) => found(workbook.findSheet(args.text(0))),
  },
  events: { types: SHEET_EVENTS, targetId: ({ id }) => id },
};
