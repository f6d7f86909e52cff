import type { CellRange } from "../document";
import type { AskedCells } from "./asked-cells";

/** The row of a formula on the sheet of the change, and whether it is one of the table's own. */
export type FormulaRow = { readonly row: number; readonly isInTable: boolean };

/** The cell that a formula stands in, and its row afterwards. */
export type FormulaCellPlace = { readonly row: number; readonly column: number; readonly newRow: number };

/** Where a formula stands: the sheet that it means when it names none, and the workbook's sheets in order. */
export type FormulaPlace = {
  readonly sheet: string | undefined;
  readonly sheets: readonly string[];
  readonly own?: FormulaRow | undefined;
  /** What it may make an address of; where nobody can be asked, nothing of that is known. */
  readonly asked?: AskedCells | undefined;
  readonly cell?: FormulaCellPlace | undefined;
  /** The cells that a rule is for, of which the first is the one that it is written for. */
  readonly holdsFor?: readonly CellRange[] | undefined;
};

/** Whether two names are of one sheet. */
export const isSameSheet = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();
