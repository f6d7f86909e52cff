/** The calls that Excel refuses while another workbook is in front, by Microsoft's page on troubleshooting add-ins. */
const NEEDS_FOCUS: ReadonlySet<string> = new Set([
  "Range.select",
  "Table.clearFilters",
  "Workbook.getActiveCell",
  "Workbook.getSelectedRange",
  "Workbook.getSelectedRanges",
  "Worksheet.activate",
  "Worksheet.delete",
  "Worksheet.showGridlines",
  "Worksheet.showHeadings",
  "WorksheetCollection.add",
  "WorksheetFreezePanes.freezeAt",
  "WorksheetFreezePanes.freezeColumns",
  "WorksheetFreezePanes.freezeRows",
  "WorksheetFreezePanes.getLocationOrNullObject",
  "WorksheetFreezePanes.unfreeze",
]);

/** What Excel calls it then; the two are the names of other faults as well, for calls that are not in the list. */
const CODES: ReadonlySet<string> = new Set(["GeneralException", "InvalidSelection"]);

/** Whether an error of Excel's, and the call (`Class.member`) that it is of, mean that another workbook is in front. */
export const isBehindOther = (code: string, location: string | undefined): boolean =>
  code === "InactiveWorkbook" || (CODES.has(code) && location !== undefined && NEEDS_FOCUS.has(location));
