/** The id under which the client listens to all sheets, or to the workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** The numbers of a sheet's events, by the name inside `_Register…Event` and `_RegisterEvent…`. */
export const SHEET_EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
  Calculated: 16,
  FormatChanged: 18,
  // Whoever asks for it is heard; a sort is told as the change of its cells alone.
  RowSorted: 19,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

/** The numbers of a table's events. */
export const TABLE_EVENTS = { SelectionChanged: 100, DataChanged: 101 } as const;
