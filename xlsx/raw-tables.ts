import type { RawTable } from "../src/book/table";
import { recognizeRegister } from "../src/registers/headers";
import type { CellValue } from "../src/values/cell";
import type { XlsxDocument, XlsxSheet } from "./document";

type Cells = ReadonlyMap<number, CellValue>;
type Grid = ReadonlyMap<number, Cells>;

/** The values of a sheet by row and column; blank cells and rows are left out. */
const gridOf = (sheet: XlsxSheet): Grid => {
  const grid = new Map<number, Cells>();
  for (const { row, cells } of sheet.rows()) {
    const filled = cells.filter(({ value }) => value !== "");
    if (filled.length > 0) grid.set(row, new Map(filled.map(({ column, value }) => [column, value])));
  }
  return grid;
};

const cellsIn = (grid: Grid, row: number, column: number, columns: number): CellValue[] =>
  Array.from({ length: columns }, (_, at) => grid.get(row)?.get(column + at) ?? "");

const rowsIn = (grid: Grid, row: number, count: number, column: number, columns: number): CellValue[][] =>
  Array.from({ length: count }, (_, at) => cellsIn(grid, row + at, column, columns));

const excelTables = (sheet: XlsxSheet): RawTable[] => {
  const grid = gridOf(sheet);
  return sheet.tables.map(({ name, range: { row, column }, headerRow, rows, columns }) => {
    const header = headerRow ? row : row - 1;
    const body = rowsIn(grid, header + 1, rows, column, columns.length);
    // A lone blank row is Excel's: a table without rows keeps it for the first entry.
    const isEmpty = rows === 1 && body.every((cells) => cells.every((cell) => cell === ""));
    return { name, sheet: sheet.name, row: header, column, headers: columns, rows: isEmpty ? [] : body };
  });
};

/** A register without an Excel table: its headers are the first row of the sheet that is not blank. */
const plainRange = (sheet: XlsxSheet): RawTable[] => {
  const grid = gridOf(sheet);
  const rowNumbers = [...grid.keys()];
  const row = rowNumbers[0] ?? 0;
  const headerColumns = [...(grid.get(row)?.keys() ?? [])];
  if (headerColumns.length === 0) return [];
  const column = Math.min(...headerColumns);
  const columns = Math.max(...headerColumns) - column + 1;
  const headers = cellsIn(grid, row, column, columns).map(String);
  if (!recognizeRegister("", sheet.name, headers)) return [];
  const count = rowNumbers.reduce((last, each) => Math.max(last, each), row) - row;
  return [
    {
      name: "",
      sheet: sheet.name,
      row,
      column,
      headers,
      rows: rowsIn(grid, row + 1, count, column, columns),
    },
  ];
};

/**
 * What a workbook file holds that can be a register: its Excel tables, sheet by sheet, then the sheets without a
 * table whose first row with anything in it holds a register's headers.
 */
export const rawTables = (document: XlsxDocument): readonly RawTable[] => [
  ...document.sheets.filter(({ tables }) => tables.length > 0).flatMap(excelTables),
  ...document.sheets.filter(({ tables }) => tables.length === 0).flatMap(plainRange),
];
