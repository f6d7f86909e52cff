import { openWorkbook } from "../../addin/excel/workbook";
import type { Book } from "../../src/book/book";
import type { Edit } from "../../src/book/edit";
import { columnAt } from "../../src/book/row-id";
import { sheetWrites } from "../../src/book/sheet-writes";
import { sheetSpec } from "../../src/registers/sheet-spec";
import { finish } from "../../src/values/task";
import { addSheet } from "../../workbench/host/edit/sheets";
import { addTable, renameTable } from "../../workbench/host/edit/tables";
import { Workbook } from "../../workbench/host/model/workbook";
import { startExcel } from "../../workbench/node/start-excel";
import { bookOf } from "../data/book";
import { customerImport } from "../data/customers";
import { contend } from "../method/contend";

const BUDGET = 1_000_000;

/** The changes of an import: many cells in blocks, or, sparsely, two cells in each of some scattered rows. */
const editsOf = (book: Book, variant: string): Edit[] => {
  const table = book.tables.get("customers")!;
  const register = "customers";
  const edits: Edit[] = [];
  for (const [position, row] of table.order.entries()) {
    const cells = table.raw[row]!;
    if (variant === "full") {
      for (const [column, from] of cells.entries())
        if (column > 0)
          edits.push({
            kind: "set",
            register,
            row,
            column: columnAt(column),
            from,
            to: column >= 13 && column <= 14 ? 45_000 : `${from}.`,
          });
    } else if (position % 16 === 3)
      for (const column of [9, 11])
        edits.push({
          kind: "set",
          register,
          row,
          column: columnAt(column),
          from: cells[column]!,
          to: `Ny ${position}`,
        });
  }
  return edits;
};

/** Requests and bytes of one job through addin/excel, Microsoft's own client and the emulated host: counts, no time. */
await contend(async ({ rows, variant }) => {
  const { table } = customerImport(rows);
  const workbook = new Workbook({ locale: "sv-SE" });
  const sheet = addSheet(workbook, "Kunder");
  const formats = sheetSpec("customers", "sv").columns.map(({ numberFormat }) =>
    workbook.styles.idOf({ ...workbook.styles.style(0), numberFormat }),
  );
  [table.headers, ...table.rows].forEach((cells, row) =>
    cells.forEach((value, column) => {
      sheet.cells.set(row, column, value);
      sheet.cells.setStyle(row, column, formats[column] ?? 0);
    }),
  );
  const area = { row: 0, column: 0, rows: rows + 1, columns: table.headers.length };
  renameTable(workbook, addTable(workbook, sheet, area, true), "Kunder");
  const excel = await startExcel({ workbook, build: "production" });
  const door = openWorkbook({ budget: BUDGET });
  const book = bookOf(table);
  const edits = variant === "read" ? [] : editsOf(book, variant);
  const values = edits.map((edit) =>
    edit.kind === "set" ? Buffer.byteLength(JSON.stringify(edit.to)) + 1 : 0,
  );
  // A cell between changed ones is null in their block, which takes less than to name a second range.
  const gaps = variant === "sparse" ? (edits.length / 2) * 16 * 3 - edits.length : 0;
  const minimal = values.reduce((sum, bytes) => sum + bytes, gaps * "null,".length);
  excel.requests.clear();
  return {
    work: async () => {
      const done =
        variant === "read"
          ? await door.readTables()
          : await door.write({ writes: finish(sheetWrites(book, edits)) });
      if (!done.ok) throw new Error(JSON.stringify(done.error));
      return "done";
    },
    figures: () => {
      const { syncs, bytes } = excel.requests;
      const largest = Math.max(...syncs.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)));
      const writing = syncs.filter(({ bytesIn, bytesOut }) => bytesIn > bytesOut);
      const sent = writing.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
      return {
        syncs: syncs.length,
        writing: writing.length,
        sent: bytes.in,
        received: bytes.out,
        written: sent,
        largest,
        minimal,
        cells: edits.length,
        spare: syncs.length - Math.ceil(bytes.in / BUDGET) - Math.ceil(bytes.out / BUDGET),
      };
    },
  };
});
