import { area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle, type Handle } from "../protocol/handle";
import type { Scene } from "../protocol/scene";
import { WORKBOOK_TARGET } from "./sheet-events";

const held = (id: string, { references }: Scene): Handle => {
  const found = references.get(id);
  if (!found) throw new ExcelError("ItemNotFound");
  return handle("Range", found);
};

/** The open workbook: where every path starts. */
export const workbook: Descriptor<Workbook> = {
  read: {
    Name: ({ name }) => name,
    ReadOnly: () => false,
    IsDirty: ({ isDirty }) => isDirty,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191029,
  },
  write: {
    IsDirty: (book, value) => {
      if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
      book.isDirty = value;
    },
  },
  navigate: {
    Application: (book) => handle("Application", book),
    Functions: (book) => handle("Functions", book),
    Names: () => handle("NamedItemCollection", undefined),
    Protection: (book) => handle("WorkbookProtection", book),
    Settings: (book) => handle("SettingCollection", book),
    Tables: () => handle("TableCollection", undefined),
    Worksheets: (book) => handle("WorksheetCollection", book),
    _Runtime: (book) => handle("Runtime", book),
  },
  call: {
    GetSelectedRange: (book) => handle("Range", new LiveRange(book.active, book.selection(book.active))),
    GetActiveCell: (book) => {
      const { row, column } = book.selection(book.active);
      return handle("Range", new LiveRange(book.active, area(row, column)));
    },
    Save: (book) => {
      book.isDirty = false;
    },
    _GetRangeForEventByReferenceId: (_, args, scene) => held(args.text(0), scene),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, { references }) => {
      const found = references.get(args.text(0));
      return found ? handle("Range", found) : null;
    },
    _GetObjectByReferenceId: (_, args, scene) => held(args.text(0), scene),
    _GetReferenceCount: (_book, _args, scene) => scene.references.size,
    _RemoveReference: (_, args, scene) => scene.references.release(args.text(0)),
  },
  events: { types: { Activated: 2203, AutoSaveSettingChanged: 2200 }, targetId: () => WORKBOOK_TARGET },
};
