import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { readBook } from "#core/book/read-book";
import { columnAt, positionAt, rowId } from "#core/book/row-id";
import { sheetWrites, type TableWrite } from "#core/book/sheet-writes";
import type { RegisterId } from "#core/registers/register";
import { sheetSpec } from "#core/registers/sheet-spec";
import { dayNumber } from "#core/values/brands";
import type { CellValue } from "#core/values/cell";
import { finish } from "#core/values/task";
import { STAGE_SHEET } from "../../../addin/excel/stage/lane";
import type { Workbook as Door } from "../../../addin/ports";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { addTable, renameTable } from "../../../workbench/host/edit/tables";
import type { Sheet } from "../../../workbench/host/model/sheet";
import type { Table } from "../../../workbench/host/model/table";
import { Workbook } from "../../../workbench/host/model/workbook";
import type { RunningExcel } from "../../../workbench/node/start-excel";

/** A register's table as it is laid out in these tests: a sheet of its own, some way into it. */
export type Layout = {
  readonly register: RegisterId;
  readonly rows: readonly (readonly CellValue[])[];
  readonly row?: number;
  readonly column?: number;
  /** Columns of the user's own, to the right. */
  readonly own?: readonly string[];
};

/** The cells of a row of a register: its first columns as given, the rest blank. */
export const padded = (cells: readonly CellValue[], columns: number): CellValue[] =>
  Array.from({ length: columns }, (_, at) => cells[at] ?? "");

/** Puts a register's table on a sheet of its own, with its Swedish headers and number formats. */
export const layOut = (
  workbook: Workbook,
  { register, rows, row = 0, column = 0, own = [] }: Layout,
): Table => {
  const spec = sheetSpec(register, "sv");
  const sheet = addSheet(workbook, spec.sheet);
  const headers = [...spec.columns.map(({ header }) => header), ...own];
  put(sheet, row, column, [headers, ...rows.map((cells) => padded(cells, headers.length))]);
  spec.columns.forEach(({ numberFormat }, at) => {
    const style = workbook.styles.idOf({ ...workbook.styles.style(0), numberFormat });
    for (let r = row + 1; r <= row + Math.max(1, rows.length); r++)
      sheet.cells.setStyle(r, column + at, style);
  });
  const area = { row, column, rows: Math.max(2, rows.length + 1), columns: headers.length };
  const table = addTable(workbook, sheet, area, true);
  renameTable(workbook, table, spec.table);
  return table;
};

export const put = (
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly CellValue[])[],
): void => {
  cells.forEach((line, r) => line.forEach((value, c) => sheet.cells.set(row + r, column + c, value)));
};

/** A workbook of these registers. */
export const workbookOf = (...layouts: readonly Layout[]): Workbook => {
  const workbook = new Workbook();
  addSheet(workbook, "Blad1");
  for (const layout of layouts) layOut(workbook, layout);
  return workbook;
};

/** The book that the add-in reads from the open workbook. */
export const bookOf = async (door: Door): Promise<Book> => {
  const read = await door.readTables();
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return finish(readBook(read.value.tables, { date1904: read.value.date1904, today: dayNumber(20_000) }))
    .book;
};

/** Edits of one register, said by position in its table. */
export type Change =
  | { readonly set: number; readonly column: number; readonly to: CellValue }
  | { readonly insert: number; readonly cells: readonly CellValue[] }
  | { readonly remove: number };

/** Changes as edits; positions count as things stand when the change's turn comes. */
export const editsOf = (book: Book, register: RegisterId, changes: readonly Change[]): Edit[] => {
  const table = book.tables.get(register)!;
  const order = [...table.order];
  const rows = new Map(table.order.map((row) => [row, [...table.raw[row]!]]));
  let next = table.raw.length;
  return changes.map((change): Edit => {
    if ("insert" in change) {
      const row = next++;
      order.splice(change.insert, 0, rowId(row));
      const cells = padded(change.cells, table.headers.length);
      rows.set(rowId(row), [...cells]);
      return { kind: "insert", register, row: rowId(row), position: positionAt(change.insert), cells };
    }
    if ("remove" in change) {
      const [row] = order.splice(change.remove, 1);
      return {
        kind: "delete",
        register,
        row: row!,
        position: positionAt(change.remove),
        cells: rows.get(row!)!,
      };
    }
    const row = order[change.set]!;
    const from = rows.get(row)![change.column]!;
    rows.get(row)![change.column] = change.to;
    return { kind: "set", register, row, column: columnAt(change.column), from, to: change.to };
  });
};

/** What changes of one register mean for the workbook. */
export const writesOf = (book: Book, register: RegisterId, changes: readonly Change[]): TableWrite[] =>
  finish(sheetWrites(book, editsOf(book, register, changes)));

/**
 * Everything that a workbook holds and that a write could disturb, as plain data to compare. The sheet where jobs are
 * laid ready comes with the first of them, and stays.
 */
export const imageOf = ({ sheets, tables, styles }: Workbook) => ({
  sheets: sheets
    .filter(({ name }) => name !== STAGE_SHEET)
    .map((sheet) => {
      const used = sheet.cells.used({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, true);
      const image = used && sheet.cells.image(used);
      return {
        name: sheet.name,
        used,
        contents: image?.contents,
        formulas: image?.formulas,
        formats: image?.styles.map((row) => row.map((style) => styles.style(style).numberFormat)),
        hidden: [...sheet.filteredRows].sort((a, b) => a - b),
      };
    }),
  tables: tables.map(({ name, sheet, area, filters }) => ({
    name,
    sheet: sheet.name,
    area,
    filters: [...filters],
  })),
});

/** The values of a table's body, as the model holds them. */
export const bodyOf = ({ model }: RunningExcel, name: string): unknown[][] => {
  const table = model.findTable(name)!;
  return table.sheet.cells.contents(table.body);
};
