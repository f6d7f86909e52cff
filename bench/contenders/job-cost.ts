import { openWorkbook } from "../../addin/excel/workbook";
import type { Book } from "../../src/book/book";
import type { Edit } from "../../src/book/edit";
import { readBook } from "../../src/book/read-book";
import { columnAt, positionAt, rowId } from "../../src/book/row-id";
import { sheetWrites } from "../../src/book/sheet-writes";
import { sheetSpec } from "../../src/registers/sheet-spec";
import { dayNumber } from "../../src/values/brands";
import { finish } from "../../src/values/task";
import { addSheet } from "../../workbench/host/edit/sheets";
import { addTable, renameTable } from "../../workbench/host/edit/tables";
import { Workbook } from "../../workbench/host/model/workbook";
import { startExcel } from "../../workbench/node/start-excel";
import { contend } from "../method/contend";

const { columns } = sheetSpec("customers", "sv");

const customer = (at: number): string[] =>
  columns.map((_, column) => [String(100_000 + at), `Firma ${at} Invest AB`][column] ?? "");

/** So many customers stand there when rows are added. */
const FEW = 100;

/** Kunder with so many rows, a number and a name each. */
const workbookOf = (rows: number): Workbook => {
  const workbook = new Workbook({ locale: "sv-SE" });
  const sheet = addSheet(workbook, "Kunder");
  const styles = columns.map(({ numberFormat }) =>
    workbook.styles.idOf({ ...workbook.styles.style(0), numberFormat }),
  );
  const lines = [
    columns.map(({ header }) => header),
    ...Array.from({ length: rows }, (_, at) => customer(at)),
  ];
  lines.forEach((cells, row) =>
    cells.forEach((value, column) => {
      sheet.cells.set(row, column, value);
      if (row > 0) sheet.cells.setStyle(row, column, styles[column] ?? 0);
    }),
  );
  const area = { row: 0, column: 0, rows: rows + 1, columns: columns.length };
  renameTable(workbook, addTable(workbook, sheet, area, true), "Kunder");
  return workbook;
};

const NAME = columnAt(1);
const register = "customers";

/** A new name for every customer or every third, or so many customers more. */
const editsOf = (book: Book, variant: string, rows: number): Edit[] => {
  const table = book.tables.get(register);
  if (!table) throw new Error("There are no customers");
  if (variant === "added")
    return Array.from({ length: rows }, (_, at) => ({
      kind: "insert",
      register,
      row: rowId(table.raw.length + at),
      position: positionAt(FEW + at),
      cells: customer(rows + at),
    }));
  const every = variant === "third" ? 3 : 1;
  const named = [...table.order].filter((_, at) => at % every === 0);
  return named.map((row, at) => {
    const from = table.raw[row]?.[NAME] ?? "";
    return { kind: "set", register, row, column: NAME, from, to: `Ny firma ${at} Invest i Norr` };
  });
};

/** Requests and bytes of one job as the pane sends it, through Microsoft's client and the emulated host: counts, no time. */
await contend(async ({ rows, variant }) => {
  const excel = await startExcel({
    workbook: workbookOf(variant === "added" ? FEW : rows),
    build: "production",
  });
  const door = openWorkbook();
  const read = await door.readTables();
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { book } = finish(readBook(read.value.tables, { date1904: false, today: dayNumber(20_000) }));
  const writes = finish(sheetWrites(book, editsOf(book, variant, rows)));
  excel.requests.clear();
  return {
    work: async () => {
      const done = await door.write({ writes });
      if (!done.ok) throw new Error(JSON.stringify(done.error));
      return JSON.stringify(done.value);
    },
    figures: () => {
      // Asked on a slow machine whether somebody stands in a cell: no part of the job.
      const syncs = excel.requests.syncs.filter(({ bytesIn }) => bytesIn > 600);
      const sum = (of: "bytesIn" | "bytesOut"): number => syncs.reduce((all, one) => all + one[of], 0);
      const last = Math.max(...syncs.slice(-2).map(({ bytesIn }) => bytesIn));
      return { requests: syncs.length, sent: sum("bytesIn"), read: sum("bytesOut"), last };
    },
  };
});
