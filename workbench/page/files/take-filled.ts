import { calculateRows } from "../../../xlsx/calculate-rows";
import type { XlsxDocument, XlsxSheet } from "../../../xlsx/document";
import { area } from "../../host/model/area";
import { errorValue } from "../../host/model/content";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";

/** Whether a cell of the grid is blank: nobody has typed there, and it has no formula. */
const isBlank = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.cells.content(row, column) === "" && sheet.cells.formula(row, column) === undefined;

/** Gives the calculated columns of rows that came into a sheet's tables the values that are known here. */
export function calculateFilled(file: XlsxSheet): void {
  for (const table of file.tables) {
    const columns = new Set(table.calculated?.map((at) => table.range.column + at));
    if (columns.size === 0) continue;
    const waiting = new Set<number>();
    for (const { row, cells } of file.rows())
      if (cells.some(({ column, uncalculated }) => uncalculated && columns.has(column))) waiting.add(row);
    calculateRows(file, table, waiting);
  }
}

/**
 * Shows in the grid what the file has filled in when it was saved: the formulas of calculated columns in rows that came into a
 * table, with their results as far as they are known here. Others are blank until Excel has opened the file.
 */
export function takeFilled(workbook: Workbook, file: XlsxDocument): void {
  for (const table of workbook.tables) {
    const { sheet, body } = table;
    const own = file.sheets.find(({ name }) => name === sheet.name);
    if (!own?.tables.some(({ name }) => name === table.name)) continue;
    const filled = new Map<number, { first: number; last: number }>();
    for (const { row, cells } of own.rows()) {
      if (row < body.row || row >= body.row + body.rows) continue;
      for (const { column, formula, value, error } of cells) {
        const isIn = column >= body.column && column < body.column + body.columns;
        if (!isIn || formula === undefined || !isBlank(sheet, row, column)) continue;
        const content = error === true ? (errorValue(String(value)) ?? String(value)) : value;
        sheet.cells.set(row, column, content, `=${formula}`);
        filled.set(column, { first: filled.get(column)?.first ?? row, last: row });
      }
    }
    for (const [column, { first, last }] of filled) {
      const written = area(first, column, last - first + 1, 1);
      workbook.emit({ kind: "cells", sheet, area: written, change: "RangeEdited", tables: [table] });
    }
  }
}
