import type { PlainBlock } from "#core/adopt/candidate";
import { endsRegister, MOST_TITLES, plainHeaders } from "#core/book/plain-register";
import type { RawTable } from "#core/book/table";
import type { CellValue } from "#core/values/cell";
import type { CellBlock, XlsxDocument, XlsxRow, XlsxSheet } from "./document";
import { newBlock, takeRow } from "./sheet/cell-block";

/** So many columns show what a sheet holds. */
const MOST_COLUMNS = 100;

const isBlank = (cells: readonly CellValue[]): boolean => cells.every((cell) => cell === "");

const withFormats = (raw: RawTable, { formats }: CellBlock): RawTable =>
  formats.size > 0 ? { ...raw, formats } : raw;

const excelTables = (sheet: XlsxSheet): RawTable[] =>
  sheet.tables.map(({ name, range, headerRow, rows: count, columns: headers, calculated }) => {
    const row = headerRow ? range.row + 1 : range.row;
    const block = sheet.block({ ...range, row, rows: count, columns: headers.length });
    const { rows } = block;
    // A lone blank row is Excel's: a table without rows keeps it for the first entry.
    const isEmpty = rows.length === 1 && rows.every(isBlank);
    const raw = {
      ...{ name, sheet: sheet.name, row: row - 1, column: range.column, headers, rows: isEmpty ? [] : rows },
      ...(calculated && { calculated: new Set(calculated) }),
    };
    return withFormats(raw, block);
  });

/** A register without an Excel table: its headers are the first row of the sheet that holds those of the register. */
const plainRange = (sheet: XlsxSheet): RawTable[] => {
  const found = plainHeaders(sheet.name, sheet.rows());
  if (!found) return [];
  const { row, column, headers } = found;
  const place = { row: row + 1, column, columns: headers.length };
  const block = newBlock();
  // A row that has something beside the register alone is still a row of the sheet in use.
  let used = 0;
  const isTotals = endsRegister(sheet.name, found);
  for (const one of sheet.rows()) {
    if (one.row < place.row) continue;
    if (isTotals(one)) break;
    takeRow(block, place, one);
    if (one.cells.some(({ value }) => value !== "")) used = block.rows.length;
  }
  return [
    withFormats(
      { name: "", sheet: sheet.name, row, column, headers, rows: block.rows.slice(0, used) },
      block,
    ),
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
  const place = { row: first.row, column: left, columns };
  const block = newBlock();
  for (const line of lines) if (line.row - first.row < MOST_TITLES) takeRow(block, place, line);
  const rows = last - first.row + 1;
  return [{ sheet: sheet.name, row: first.row, column: left, cells: block.rows, rows }];
};

/** The first rows of every sheet that shows, has content, and has no table and no register on it. */
export const plainBlocks = (document: XlsxDocument, raws: readonly RawTable[]): readonly PlainBlock[] => {
  const taken = new Set(raws.map(({ sheet }) => sheet));
  return document.sheets
    .filter(({ name, state, tables }) => state === "visible" && tables.length === 0 && !taken.has(name))
    .flatMap(blockOf);
};
