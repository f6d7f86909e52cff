import { ExcelError, type ExcelErrorCode } from "../model/excel-error";
import { RichError } from "./rich-error";
import type { Scene } from "./scene";

/** What fails while another workbook has the focus, as Microsoft's page on troubleshooting lists it. */
const NEEDS_FOCUS: Readonly<Record<string, ExcelErrorCode>> = {
  "Range.select": "GeneralException",
  "Table.clearFilters": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "Worksheet.showGridlines": "GeneralException",
  "Worksheet.showHeadings": "GeneralException",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.getLocationOrNullObject": "GeneralException",
  "WorksheetFreezePanes.unfreeze": "GeneralException",
};

/** A long write comes in several pieces, for the client cuts it. */
const cellsIn = (value: unknown): number =>
  Array.isArray(value) ? value.reduce((sum: number, one) => sum + cellsIn(one), 0) : 1;

/** Refuses a member (`Class.member`) that this Excel does not do as things stand; `value` is what a property is set to. */
export const refuseMember = (location: string, scene: Scene, value: unknown = []): void => {
  const { isInBackground, behavior } = scene.workbook;
  const unfocused = behavior.needsFocus && isInBackground ? NEEDS_FOCUS[location] : undefined;
  if (unfocused) throw new ExcelError(unfocused);
  if (scene.undoGroups === 0) return;
  scene.groupedCells += cellsIn(value);
  if (behavior.notInUndoGroup.includes(location) || scene.groupedCells >= behavior.undoGroupCells)
    throw new RichError("UndoNotSupported", "The operation can't be undone.", 400, location);
};
