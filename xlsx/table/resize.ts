import type { Result } from "#core/values/result";
import { err, ok } from "#core/values/result";
import type { CellRange, ResizeFault, XlsxTable } from "../document";
import { shiftFormula } from "../formula/shift";
import { contains, lastColumn, lastRow, MOST_COLUMNS, MOST_ROWS, overlaps } from "../reference";
import { extendRanges } from "../sheet/extend-ranges";
import { fileRows, readSheetRow } from "../sheet/read-rows";
import type { SheetData } from "../sheet/sheet-data";
import { fromXstring } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { child } from "../xml/tree";
import { headerText, uniqueName } from "./column-names";
import { addColumns, columnsOf, dropColumns, lastDataRow, readTablePart, setTableRange } from "./table-part";

/** The first cell that a table would swallow if it grew from one range to another. */
const findObstacle = (
  sheet: SheetData,
  part: XmlPart,
  from: CellRange,
  to: CellRange,
): ResizeFault | undefined => {
  for (const other of sheet.tables) {
    const { range } = readTablePart(other);
    if (other !== part && overlaps(range, to))
      return { fault: "occupied", row: range.row, column: range.column };
  }
  const first = to.columns > from.columns ? to.row : lastRow(from) + 1;
  for (const { row, cells } of fileRows(sheet, first, lastRow(to))) {
    for (const { column, value, formula } of cells) {
      const isNew = contains(to, row, column) && !contains(from, row, column);
      const isBlank = value === "" && formula === undefined;
      if (!isNew || isBlank || sheet.edits.cell(row, column)?.content !== undefined) continue;
      return { fault: "occupied", row, column };
    }
  }
  return undefined;
};

const moveTotals = (sheet: SheetData, from: number, to: number, range: CellRange): void => {
  if (from === to) return;
  const totals = readSheetRow(sheet, from).filter(({ column }) =>
    contains({ ...range, row: from, rows: 1 }, from, column),
  );
  for (const { column, style, ...content } of totals) {
    sheet.edits.fill(to, column, content, style);
    sheet.edits.fill(from, column, { value: "", error: false, formula: undefined });
  }
};

/** Gives new rows what the last one has: styles, calculated columns, validation and conditional formats. */
const carryDown = (sheet: SheetData, part: XmlPart, before: XlsxTable, last: number): void => {
  const from = lastDataRow(before);
  const source = new Map(readSheetRow(sheet, from).map((cell) => [cell.column, cell]));
  const calculated = columnsOf(part).map((column) => child(column, "calculatedColumnFormula")?.text);
  const columns = calculated.map((formula, index) => {
    const column = before.range.column + index;
    const cell = source.get(column);
    const written = formula === undefined ? undefined : (cell?.formula ?? fromXstring(formula));
    return { column, style: cell?.style ?? 0, written };
  });
  const carried = columns.filter(({ style, written }) => style > 0 || written !== undefined);
  for (let row = from + 1; row <= last; row++) {
    for (const { column, style, written } of carried) {
      const formula = written === undefined ? undefined : shiftFormula(written, row - from, 0);
      sheet.edits.carry(row, column, style, formula);
    }
  }
  extendRanges(sheet.frame, { ...before.range, row: from, rows: 1 }, last - from);
};

const fitColumns = (sheet: SheetData, part: XmlPart, before: XlsxTable, range: CellRange): void => {
  dropColumns(part, before.range.columns - range.columns);
  if (range.columns <= before.range.columns) return;
  const names = [...before.columns];
  const headers = before.headerRow
    ? new Map(readSheetRow(sheet, range.row).map((cell) => [cell.column, cell.value]))
    : undefined;
  for (let column = lastColumn(before.range) + 1; column <= lastColumn(range); column++) {
    const name = uniqueName(headerText(headers?.get(column) ?? ""), names);
    names.push(name);
    if (headers !== undefined)
      sheet.edits.fill(range.row, column, { value: name, error: false, formula: undefined });
  }
  addColumns(part, names.slice(before.columns.length));
};

/** Gives a table so many data rows, and columns when said; what stands in its way is not overwritten. */
export const resizeTable = (
  sheet: SheetData,
  part: XmlPart,
  rows: number,
  columns?: number,
): Result<XlsxTable, ResizeFault> => {
  const before = readTablePart(part);
  const count = Math.max(1, rows) + Number(before.headerRow) + Number(before.totalsRow);
  const range = { ...before.range, rows: count, columns: columns ?? before.range.columns };
  if (lastRow(range) >= MOST_ROWS || lastColumn(range) >= MOST_COLUMNS || range.columns < 1) {
    return err({ fault: "beyond-sheet" });
  }
  const obstacle = findObstacle(sheet, part, before.range, range);
  if (obstacle !== undefined) return err(obstacle);
  const last = lastRow(range) - Number(before.totalsRow);
  if (before.totalsRow) moveTotals(sheet, lastRow(before.range), lastRow(range), before.range);
  if (last > lastDataRow(before)) carryDown(sheet, part, before, last);
  fitColumns(sheet, part, before, range);
  setTableRange(part, range);
  return ok(readTablePart(part));
};
