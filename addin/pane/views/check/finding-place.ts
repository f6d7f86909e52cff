import type { Listed } from "../../../../src/rules/listing";
import { cellName } from "../../parts/cell-name";

/** Where a finding stands, as Excel's name box would say it after the sheet: `Projekt B7`, or the row's number. */
export const findingPlace = (
  { sheet, row, column, header }: Listed,
  rowOf: (sheet: string, row: number) => string,
): string =>
  sheet === "" ? "" : header === "" ? rowOf(sheet, row + 1) : `${sheet} ${cellName(row, column)}`;
