import { expandTableOver } from "../edit/auto-expand";
import { editCells } from "../edit/cells";
import { enterText } from "../edit/enter";
import { isFiltered } from "../edit/filters";
import { guardFormat, guardLocked } from "../edit/guard";
import { restyle, setNumberFormats } from "../edit/styles";
import { isWholeColumns, isWholeRows, type Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import type { LiveRange } from "../model/live-range";
import type { Locale, Workbook } from "../model/workbook";
import { liveArea } from "../protocol/arguments";

type Cell = unknown;

const isMatrix = (value: unknown): value is Cell[][] => Array.isArray(value) && value.every(Array.isArray);

/** The value for each cell: a matrix of the range's own size, or one value for all cells. */
export const matrixOf = (area: Area, value: unknown): ((row: number, column: number) => Cell) => {
  if (!Array.isArray(value)) return () => value;
  if (!isMatrix(value)) throw new ExcelError("InvalidArgument");
  const fits = value.length === area.rows && value.every((line) => line.length === area.columns);
  if (!fits) {
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => value[row]?.[column];
};

const isScalar = (value: Cell): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const writableArea = (workbook: Workbook, target: LiveRange): Area => {
  const area = liveArea(target);
  if (isWholeRows(area) || isWholeColumns(area)) throw new ExcelError("InvalidArgument");
  guardLocked(workbook, target.sheet, area);
  // Assumption A12: writing a block that spans rows hidden by a filter fails with FilteredRangeConflict.
  if (area.rows > 1 && isFiltered(target.sheet, area)) throw new ExcelError("FilteredRangeConflict");
  return area;
};

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isFilled) : value !== null && value !== undefined && value !== "";

const write = (workbook: Workbook, target: LiveRange, value: unknown, locale: Locale): void => {
  const area = writableArea(workbook, target);
  const cell = matrixOf(area, value);
  const { sheet } = target;
  // Assumption A34: a long write, which the client cuts in pieces, is one change for each piece.
  if (isFilled(value)) expandTableOver(workbook, sheet, area);
  editCells(workbook, sheet, area, () => {
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const fresh = cell(r, c);
        if (fresh === null || fresh === undefined) continue;
        if (!isScalar(fresh)) throw new ExcelError("InvalidArgument");
        // Assumption A8: a number written to an `@` cell stays a number.
        if (typeof fresh === "string")
          enterText(workbook, sheet, area.row + r, area.column + c, fresh, locale);
        else sheet.cells.set(area.row + r, area.column + c, fresh);
      }
    }
  });
};

/** Writes values as an add-in does: a string is read as Excel reads it in English, `null` leaves the cell. */
export const writeValues = (workbook: Workbook, target: LiveRange, value: unknown): void =>
  write(workbook, target, value, "en-US");

/** Writes formulas; what is no formula is a value, read in the given language. */
export const writeFormulas = (workbook: Workbook, target: LiveRange, value: unknown, locale: Locale): void =>
  write(workbook, target, value, locale);

/** Sets number formats; the values stay what they are. */
export const writeNumberFormats = (workbook: Workbook, target: LiveRange, value: unknown): void => {
  const area = liveArea(target);
  const { sheet } = target;
  guardFormat(workbook, sheet, area);
  const one = oneFormat(area, value);
  if (one !== undefined) {
    restyleAll(workbook, target, area, one);
    return;
  }
  const format = matrixOf(area, value);
  setNumberFormats(workbook, sheet, area, (row, column) => asFormat(format(row, column)));
};

const oneFormat = (area: Area, value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  // Assumption A13: whole rows and columns take one format for all cells, also as a matrix of one.
  const isWhole = isWholeRows(area) || isWholeColumns(area);
  return isWhole && isMatrix(value) && value.length === 1 && value[0]?.length === 1 ? value[0][0] : undefined;
};

const restyleAll = (workbook: Workbook, { sheet }: LiveRange, area: Area, value: unknown): void => {
  const numberFormat = asFormat(value);
  if (numberFormat !== undefined) restyle(workbook, sheet, area, (style) => ({ ...style, numberFormat }));
};

const asFormat = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value === "" ? "General" : value;
};
