import type { CellRange } from "../document";
import { contains, lastColumn, lastRow } from "../reference";
import { placesOf, type Places } from "../results/places";
import { readSheetRow, readSheetRows } from "../sheet/read-rows";
import type { Workbook } from "../workbook/workbook";

/** A cell, counted from 0, with the sheet that it stands on. */
export type AskedCell = { readonly sheet: string; readonly row: number; readonly column: number };

/** What an address that a formula makes may be made of, as it stood before rows came and went. */
export type AskedCells = {
  /** The different texts of some cells; undefined where one is not known: nobody has calculated it. */
  readonly texts: (sheet: string, range: CellRange) => readonly string[] | undefined;
  /** What a name stands for, as seen from a sheet. */
  readonly name: (name: string, sheet: string) => string | undefined;
  /** The column of the table that a cell stands in, or of the one that is named, by its header. */
  readonly tableColumn: (table: string, header: string, from: AskedCell) => number | undefined;
};

const columnOf = (places: Places, table: string, header: string, from: AskedCell): number | undefined => {
  const sheet = from.sheet.toLowerCase();
  const placed =
    table === ""
      ? places.on(sheet).find((each) => contains(each.table.range, from.row, from.column))
      : places.tables.get(table.toLowerCase());
  if (placed?.sheet !== sheet) return undefined;
  const at = placed.table.columns.findIndex((name) => name.toLowerCase() === header.toLowerCase());
  return at < 0 ? undefined : placed.table.range.column + at;
};

/** The cells of a workbook, and its names, for those who ask what an address is made of. */
export const askedCells = (workbook: Workbook): AskedCells => {
  let known: Places | undefined;
  const places = (): Places => (known ??= placesOf(workbook));
  const texts = (name: string, range: CellRange): readonly string[] | undefined => {
    const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return [];
    const rows =
      range.rows === 1 ? [{ row: range.row, cells: readSheetRow(sheet, range.row) }] : readSheetRows(sheet);
    const found = new Set<string>();
    for (const { row, cells } of rows)
      for (const { column, value, uncalculated } of row >= range.row && row <= lastRow(range) ? cells : []) {
        if (column < range.column || column > lastColumn(range)) continue;
        if (uncalculated) return undefined;
        found.add(typeof value === "boolean" ? String(value).toUpperCase() : String(value));
      }
    return [...found];
  };
  return {
    texts,
    name: (name, sheet) => places().name(name.toLowerCase(), sheet.toLowerCase()),
    tableColumn: (table, header, from) => columnOf(places(), table, header, from),
  };
};
