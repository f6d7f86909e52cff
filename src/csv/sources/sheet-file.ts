import type { CellValue } from "../../values/cell";
import { shownNumber, type ShownNumber } from "../../values/shown-number";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import { fixedDecimals } from "../../values/text";
import { cellFaults } from "../cell-faults";
import { cellSet } from "../cell-set";
import type { ParsedFile } from "../parsed-file";
import { rawText } from "../raw-text";
import type { ShownOtherwise } from "../shown-otherwise";

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

const textOf = ({ value, uncalculated }: SheetCell, shown: ShownNumber | undefined): string => {
  if (uncalculated) return NOT_CALCULATED;
  if (shown) return shown.text;
  return typeof value === "boolean" ? rawText(value, ".") : String(value);
};

/** A number's text that is more than digits; a unit may stand before it. */
const HAS_MARK = /^[^\d:]*\d[\d.E+]*[.E]/;

/** The least and the most number of five digits; a day's, from 1927 to 2173. */
const [LEAST_SERIAL, MOST_SERIAL] = [10_000, 99_999];

const HAS_DECIMALS = /^\d+\.\d+$/;

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
  const serials = cellSet();
  const bare = cellSet();
  const unknown = cellSet();
  const otherwise: ShownOtherwise[] = [];
  const rows = taken.map(({ cells }, row) => {
    const texts = new Array<string>(width).fill("");
    for (const cell of cells) {
      const { value, format, uncalculated } = cell;
      const isNumber = typeof value === "number" && uncalculated !== true;
      const shown = isNumber ? shownNumber(value, format, date1904) : undefined;
      const fixed = isNumber && !shown?.only ? fixedDecimals(value, format) : undefined;
      const text = fixed ?? textOf(cell, shown);
      const column = cell.column - left;
      texts[column] = text;
      if (uncalculated) unknown.add(row, column);
      if (isNumber && HAS_MARK.test(text)) numbers.add(row, column);
      if (isNumber && value >= LEAST_SERIAL && value <= MOST_SERIAL) serials.add(row, column);
      // Without decimals of its format's, what was typed as 1.10 shows as 1.1.
      if (isNumber && !shown?.only && fixed === undefined && HAS_DECIMALS.test(text)) bare.add(row, column);
      if (isNumber && shown?.only)
        otherwise.push({
          row,
          column,
          is: shown.only,
          text: shown.only === "text" ? `${value} (${format})` : text,
        });
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
    serialCells: serials.end(),
    bareNumbers: bare.end(),
    uncalculated: unknown.end(),
    ...(otherwise.length > 0 && { shownOtherwise: otherwise }),
  };
}
