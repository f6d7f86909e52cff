import type { RawTable } from "#core/book/table";
import { recognizeRegister } from "#core/registers/headers";
import type { CellValue } from "#core/values/cell";
import type { XlsxDocument, XlsxRow, XlsxSheet, XlsxTable } from "./document";

/** Rows of cells under each other, as wide as each other. */
type Body = {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: CellValue[][];
};

const blankRow = (columns: number): CellValue[] => new Array<CellValue>(columns).fill("");

const isBlank = (cells: readonly CellValue[]): boolean => cells.every((cell) => cell === "");

/** Puts the cells of a sheet's row that belong to a body into it; rows that the file leaves out become blank ones. */
const takeRow = ({ row: top, column: left, columns, rows }: Body, { row, cells }: XlsxRow): void => {
  while (rows.length < row - top) rows.push(blankRow(columns));
  const taken = blankRow(columns);
  for (const { column, value } of cells) {
    const at = column - left;
    if (at >= 0 && at < columns) taken[at] = value;
  }
  rows.push(taken);
};

const bodyOf = ({ range: { row, column }, headerRow, columns }: XlsxTable): Body => ({
  row: headerRow ? row + 1 : row,
  column,
  columns: columns.length,
  rows: [],
});

const excelTables = (sheet: XlsxSheet): RawTable[] => {
  const tables = sheet.tables.map((table) => ({ table, body: bodyOf(table) }));
  for (const row of sheet.rows())
    for (const { table, body } of tables)
      if (row.row >= body.row && row.row < body.row + table.rows) takeRow(body, row);
  return tables.map(({ table, body }) => {
    const { row, column, rows } = body;
    while (rows.length < table.rows) rows.push(blankRow(body.columns));
    // A lone blank row is Excel's: a table without rows keeps it for the first entry.
    const isEmpty = rows.length === 1 && rows.every(isBlank);
    const { name, columns: headers } = table;
    return { name, sheet: sheet.name, row: row - 1, column, headers, rows: isEmpty ? [] : rows };
  });
};

/** The first row of a sheet with anything in it, as headers from its first filled cell to its last. */
const firstRow = (
  sheet: XlsxSheet,
): { readonly headers: readonly string[]; readonly body: Body } | undefined => {
  for (const { row, cells } of sheet.rows()) {
    const filled = cells.filter(({ value }) => value !== "");
    const [first] = filled;
    if (!first) continue;
    const last = filled.at(-1) ?? first;
    const headers = new Array<string>(last.column - first.column + 1).fill("");
    for (const { column, value } of filled) headers[column - first.column] = String(value);
    return { headers, body: { row: row + 1, column: first.column, columns: headers.length, rows: [] } };
  }
  return undefined;
};

/** A register without an Excel table: its headers are the first row of the sheet that is not blank. */
const plainRange = (sheet: XlsxSheet): RawTable[] => {
  const found = firstRow(sheet);
  if (!found || !recognizeRegister("", sheet.name, found.headers)) return [];
  const { headers, body } = found;
  // A row that has something beside the register alone is still a row of the sheet in use.
  let used = 0;
  for (const row of sheet.rows()) {
    if (row.row < body.row) continue;
    takeRow(body, row);
    if (row.cells.some(({ value }) => value !== "")) used = body.rows.length;
  }
  const { row, column, rows } = body;
  return [{ name: "", sheet: sheet.name, row: row - 1, column, headers, rows: rows.slice(0, used) }];
};

/**
 * What a workbook file holds that can be a register: its Excel tables, sheet by sheet, then the sheets without a
 * table whose first row with anything in it holds a register's headers.
 */
export const rawTables = (document: XlsxDocument): readonly RawTable[] => [
  ...document.sheets.filter(({ tables }) => tables.length > 0).flatMap(excelTables),
  ...document.sheets.filter(({ tables }) => tables.length === 0).flatMap(plainRange),
];
