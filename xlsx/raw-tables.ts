import type { PlainBlock } from "#core/adopt/candidate";
import { endsRegister, MOST_TITLES, plainHeaders } from "#core/book/plain-register";
import type { RawTable } from "#core/book/table";
import type { CellValue } from "#core/values/cell";
import { formatKind } from "#core/values/cell-format";
import type { XlsxDocument, XlsxRow, XlsxSheet, XlsxTable } from "./document";

/** Rows of cells under each other, as wide as each other. */
type Body = {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: CellValue[][];
  /** The number formats that make something else of a number, and formulas that nobody has calculated, by column and row. */
  readonly formats: Map<number, Map<number, string>>;
};

/** So many columns show what a sheet holds. */
const MOST_COLUMNS = 100;

const blankRow = (columns: number): CellValue[] => new Array<CellValue>(columns).fill("");

const isBlank = (cells: readonly CellValue[]): boolean => cells.every((cell) => cell === "");

const keepFormat = ({ formats, rows }: Body, at: number, format: string): void => {
  const ofColumn = formats.get(at) ?? new Map<number, string>();
  formats.set(at, ofColumn.set(rows.length, format));
};

/** Puts the cells of a sheet's row that belong to a body into it; rows that the file leaves out become blank ones. */
const takeRow = (body: Body, { row, cells }: XlsxRow): void => {
  const { row: top, column: left, columns, rows } = body;
  while (rows.length < row - top) rows.push(blankRow(columns));
  const taken = blankRow(columns);
  for (const { column, value, style, formula, uncalculated } of cells) {
    const at = column - left;
    if (at < 0 || at >= columns) continue;
    taken[at] = value;
    if (typeof value === "number" && formatKind(style.numberFormat) !== "plain")
      keepFormat(body, at, style.numberFormat);
    if (uncalculated) keepFormat(body, at, `=${formula ?? ""}`);
  }
  rows.push(taken);
};

const bodyOf = ({ range: { row, column }, headerRow, columns }: XlsxTable): Body => ({
  row: headerRow ? row + 1 : row,
  column,
  columns: columns.length,
  rows: [],
  formats: new Map(),
});

const withFormats = (raw: RawTable, { formats }: Body): RawTable =>
  formats.size > 0 ? { ...raw, formats } : raw;

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
    const raw = {
      ...{ name, sheet: sheet.name, row: row - 1, column, headers, rows: isEmpty ? [] : rows },
      ...(table.calculated && { calculated: new Set(table.calculated) }),
    };
    return withFormats(raw, body);
  });
};

/** A register without an Excel table: its headers are the first row of the sheet that holds those of the register. */
const plainRange = (sheet: XlsxSheet): RawTable[] => {
  const found = plainHeaders(sheet.name, sheet.rows());
  if (!found) return [];
  const { row, column, headers } = found;
  const body: Body = { row: row + 1, column, columns: headers.length, rows: [], formats: new Map() };
  // A row that has something beside the register alone is still a row of the sheet in use.
  let used = 0;
  const isTotals = endsRegister(sheet.name, found);
  for (const one of sheet.rows()) {
    if (one.row < body.row) continue;
    if (isTotals(one)) break;
    takeRow(body, one);
    if (one.cells.some(({ value }) => value !== "")) used = body.rows.length;
  }
  return [
    withFormats({ name: "", sheet: sheet.name, row, column, headers, rows: body.rows.slice(0, used) }, body),
  ];
};

/**
 * What a workbook file holds that can be a register: its Excel tables, sheet by sheet, then the sheets without a
 * table that are named as a register and hold its headers, titles above them or not.
 */
export const rawTables = (document: XlsxDocument): readonly RawTable[] => [
  ...document.sheets.filter(({ tables }) => tables.length > 0).flatMap(excelTables),
  ...document.sheets.filter(({ tables }) => tables.length === 0).flatMap(plainRange),
];

/** The first rows of a sheet with something in it, from its first filled cell. */
const blockOf = (sheet: XlsxSheet): PlainBlock[] => {
  const lines: XlsxRow[] = [];
  let last = 0;
  for (const row of sheet.rows()) {
    if (row.cells.every(({ value }) => value === "")) continue;
    last = row.row;
    if (lines.length < MOST_TITLES) lines.push(row);
  }
  const [first] = lines;
  if (!first) return [];
  const filled = lines.flatMap(({ cells }) =>
    cells.filter(({ value }) => value !== "").map(({ column }) => column),
  );
  const left = Math.min(...filled);
  const columns = Math.min(Math.max(...filled) - left + 1, MOST_COLUMNS);
  const body: Body = { row: first.row, column: left, columns, rows: [], formats: new Map() };
  for (const line of lines) if (line.row - first.row < MOST_TITLES) takeRow(body, line);
  const rows = last - first.row + 1;
  return [{ sheet: sheet.name, row: first.row, column: left, cells: body.rows, rows }];
};

/** The first rows of every sheet that shows, has content, and has no table and no register on it. */
export const plainBlocks = (document: XlsxDocument, raws: readonly RawTable[]): readonly PlainBlock[] => {
  const taken = new Set(raws.map(({ sheet }) => sheet));
  return document.sheets
    .filter(({ name, state, tables }) => state === "visible" && tables.length === 0 && !taken.has(name))
    .flatMap(blockOf);
};
