import { contains, lastRow } from "../reference";
import { readFormula } from "../sheet/cell-formula";
import { cellSource, withoutValue } from "../sheet/cell-source";
import { readSheetRow } from "../sheet/read-rows";
import { cursorAt } from "../sheet/row-store";
import type { SheetData } from "../sheet/sheet-data";
import type { FormulaCell } from "./formula-cells";

const BLANK = { value: "", error: false, formula: undefined };

/** Empties the cells that an array formula fills besides its own. */
const emptyFilled = ({ sheet, row, column, fills }: FormulaCell): void => {
  if (!fills) return;
  for (let at = fills.row; at <= lastRow(fills); at++)
    for (const cell of readSheetRow(sheet, at)) {
      const isOwn = at === row && cell.column === column;
      if (!isOwn && cell.formula === undefined && contains(fills, at, cell.column))
        sheet.edits.fill(at, cell.column, BLANK);
    }
};

/** Takes the results in one row away. What has been given a result since is left alone. */
const forgetRow = (sheet: SheetData, row: number, columns: ReadonlySet<number>): void => {
  const { edits, store } = sheet;
  const forget = (column: number, formula: string | undefined, source: ReturnType<typeof withoutValue>) =>
    edits.fill(row, column, { ...BLANK, formula, uncalculated: true, source });
  const cursor = cursorAt(store, row);
  while (cursor?.nextCell())
    if (columns.has(cursor.column) && edits.cell(row, cursor.column)?.content === undefined)
      forget(cursor.column, readFormula(cursor, store.shared), withoutValue(cellSource(cursor)));
  for (const { column, cell } of edits.row(row)) {
    const { source, formula, uncalculated } = cell.content ?? {};
    if (source && !uncalculated && columns.has(column)) forget(column, formula, withoutValue(source));
  }
};

/** Takes the results of formulas away: the formulas stay as they are written, and Excel works them out. */
export const forgetResults = (cells: readonly FormulaCell[]): void => {
  const byRow = new Map<SheetData, Map<number, Set<number>>>();
  for (const { sheet, row, column } of cells) {
    const rows = byRow.get(sheet) ?? new Map<number, Set<number>>();
    byRow.set(sheet, rows.set(row, (rows.get(row) ?? new Set()).add(column)));
  }
  for (const [sheet, rows] of byRow) for (const [row, columns] of rows) forgetRow(sheet, row, columns);
  for (const cell of cells) emptyFilled(cell);
};
