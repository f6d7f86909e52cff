import type { CellValue } from "../../values/cell";
import { clockOf, digitsShown, formatKind, isPercentFormat } from "../../values/cell-format";
import { fromSerial, isoDate } from "../../values/date";
import { dayClockOf } from "../../values/hours";
import { withLiterals } from "../../values/shown-literals";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import { writtenOut } from "../../values/written-out";
import { cellFaults } from "../cell-faults";
import { cellSet } from "../cell-set";
import type { ParsedFile } from "../parsed-file";

/** A cell of a sheet: what it holds, and the number format that shows it. */
export type SheetCell = {
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
  /** A formula that nobody has calculated. */
  readonly uncalculated?: boolean;
};

/** A row of a sheet, counted from 0, with the cells that hold something. */
export type SheetRow = { readonly row: number; readonly cells: readonly SheetCell[] };

/** What Excel shows where a formula has no value. */
const NOT_CALCULATED = "#CALC!";

const isWhole = (number: number): boolean => Number.isInteger(number);

const dateText = (serial: number, date1904: boolean): string | undefined => {
  const day = fromSerial(Math.floor(serial), date1904);
  return day === undefined ? undefined : isoDate(day);
};

/** All the digits that Excel keeps of a number; what is behind them is what computing in binary left. */
const DIGITS = 15;

/** From here on Excel has made zeros of the last digits. */
const ROUNDED = 10 ** DIGITS;

/** The number as Excel has it, with a decimal point; one whose last digits are gone in Excel's short form. */
const plainText = (number: number): string =>
  Math.abs(number) < ROUNDED
    ? writtenOut(String(Number(number.toPrecision(DIGITS))))
    : number.toExponential().toUpperCase();

/** A number as its cell shows it, where that is another thing than the number; with a decimal point. */
const numberText = (number: number, format: string, date1904: boolean): string => {
  if (isPercentFormat(format)) return `${writtenOut(plainText(number), 2)}%`;
  switch (formatKind(format)) {
    case "date":
      return dateText(number, date1904) ?? plainText(number);
    case "clock":
      return dayClockOf(number, plainText(number));
    case "elapsed":
      return clockOf(number);
    case "digits":
      return isWhole(number) && number >= 0 ? digitsShown(number, format) : plainText(number);
    default:
      return withLiterals(number, plainText, format) ?? plainText(number);
  }
};

const textOf = ({ value, format, uncalculated }: SheetCell, date1904: boolean): string => {
  if (uncalculated) return NOT_CALCULATED;
  if (typeof value === "number") return numberText(value, format, date1904);
  return typeof value === "boolean" ? String(value) : value;
};

/** A number's text that is more than digits; a unit may stand before it. */
const HAS_MARK = /^[^\d:]*\d[\d.E+]*[.E]/;

/** The cells of a row that hold something. */
const filledIn = ({ cells }: SheetRow): readonly SheetCell[] =>
  cells.filter(
    ({ value, uncalculated }) => uncalculated || (typeof value === "string" ? value.trim() : value) !== "",
  );

/**
 * A sheet's rows as a file is read: each cell the text that it shows, dates as ISO writes them; columns from the first that holds
 * anything. `lines` are the sheet's row numbers. Yields the rows done.
 */
export function* sheetFile(sheet: Iterable<SheetRow>, date1904: boolean): Task<ParsedFile> {
  const taken: { readonly row: number; readonly cells: readonly SheetCell[] }[] = [];
  let left = Infinity;
  let right = -1;
  let emptyRows = 0;
  for (const row of sheet) {
    const cells = filledIn(row);
    if (cells.length === 0) {
      emptyRows++;
      continue;
    }
    for (const cell of cells) {
      left = Math.min(left, cell.column);
      right = Math.max(right, cell.column);
    }
    taken.push({ row: row.row, cells });
    if (taken.length % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  const width = Math.max(0, right - left + 1);
  const numbers = cellSet();
  const rows = taken.map(({ cells }, row) => {
    const texts = new Array<string>(width).fill("");
    for (const cell of cells) {
      const text = textOf(cell, date1904);
      texts[cell.column - left] = text;
      if (typeof cell.value === "number" && HAS_MARK.test(text)) numbers.add(row, cell.column - left);
    }
    return texts;
  });
  const lines = taken.map(({ row }) => row + 1);
  return {
    rows,
    lines,
    faults: rows.flatMap((cells, row) => cellFaults(cells, row, lines[row] ?? 0)),
    emptyRows,
    numberCells: numbers.end(),
  };
}
