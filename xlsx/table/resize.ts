import type { Result } from "#core/values/result";
import { err, ok } from "#core/values/result";
import type { CellRange, Obstacle, ResizeFault, XlsxTable } from "../document";
import { followReferences, followThings } from "../follow/follow-all";
import { moveCells } from "../follow/move-cells";
import { standingIn, usedRows } from "../follow/obstacles";
import { RowChange, type RowStep } from "../follow/row-change";
import { contains, lastColumn, lastRow, MOST_COLUMNS, MOST_ROWS } from "../reference";
import { noteSeams } from "../results/seams";
import { ownReferences } from "../sheet/edit-cell";
import { readSheetRow } from "../sheet/read-rows";
import type { SheetData } from "../sheet/sheet-data";
import type { Workbook } from "../workbook/workbook";
import type { XmlPart } from "../xml/part";
import { headerText, uniqueName } from "./column-names";
import { columnFormulas, fillRows, looksOf } from "./fill-rows";
import { addColumns, dropColumns, lastDataRow, readTablePart, setTableRange } from "./table-part";

/** What a table would swallow if it grew from one range to another. */
const findObstacles = (
  { files }: Workbook,
  sheet: SheetData,
  part: XmlPart,
  from: CellRange,
  to: CellRange,
): readonly Obstacle[] => standingIn(files, sheet, part, to, (row, column) => contains(from, row, column));

/** The totals row moves with the last row; the rows that a table takes in, or leaves behind, stay where they are. */
const stepsTo = (last: number, end: number, newLast: number): readonly RowStep[] => {
  const by = newLast - last;
  if (by === 0) return [];
  if (by > 0)
    return [
      { at: last + 1, removed: 0, added: by },
      { at: end + 1, removed: by, added: 0, blank: true },
    ];
  return [
    { at: newLast + 1, removed: -by, added: 0, blank: true },
    { at: end + 1, removed: 0, added: -by },
  ];
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
  workbook: Workbook,
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
  const obstacles = findObstacles(workbook, sheet, part, before.range, range);
  if (obstacles.length > 0) return err({ fault: "occupied", obstacles });
  ownReferences(sheet);
  const first = before.range.row + Number(before.headerRow);
  const last = lastDataRow(before);
  const newLast = lastRow(range) - Number(before.totalsRow);
  const steps = stepsTo(last, lastRow(before.range), newLast);
  const data = { ...before.range, row: first, rows: before.rows };
  const formulas = newLast > last ? columnFormulas(sheet, part, data) : new Map<number, never>();
  if (steps.length > 0) {
    const used = usedRows(sheet, last + 1, before.range);
    const change = new RowChange(sheet.name, before.range, { first, last, newLast }, steps, used);
    noteSeams(workbook, change, steps);
    followReferences(workbook, change);
    moveCells(sheet, change);
    followThings(workbook, sheet, part, change);
  }
  if (newLast > last)
    fillRows(
      sheet,
      before.range,
      { row: last + 1, count: newLast - last, like: last },
      looksOf(sheet, last),
      formulas,
      true,
    );
  fitColumns(sheet, part, before, range);
  setTableRange(part, range);
  return ok(readTablePart(part));
};
