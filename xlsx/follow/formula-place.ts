/** The row of a formula on the sheet of the change, and whether it is one of the table's own. */
export type FormulaRow = { readonly row: number; readonly isInTable: boolean };

/** Where a formula stands: the sheet that it means when it names none, and the workbook's sheets in order. */
export type FormulaPlace = {
  readonly sheet: string | undefined;
  readonly sheets: readonly string[];
  readonly own?: FormulaRow | undefined;
};

/** Whether two names are of one sheet. */
export const isSameSheet = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();
