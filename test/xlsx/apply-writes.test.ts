import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { compareRows } from "#core/book/compare";
import { deleteRow } from "#core/book/delete-row";
import { readBook } from "#core/book/read-book";
import { columnAt, positionAt, rowId } from "#core/book/row-id";
import { sheetWrites } from "#core/book/sheet-writes";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { CellValue } from "#core/values/cell";
import { finish } from "#core/values/task";
import { addRegisterSheet } from "../../xlsx/add-register";
import { applyWrites } from "../../xlsx/apply-writes";
import type { XlsxDocument } from "../../xlsx/document";
import { newXlsx } from "../../xlsx/new";
import { rawTables } from "../../xlsx/raw-tables";
import { testDay } from "../rules/books";
import { runs } from "../runs";
import { open } from "./parts";

const spec = sheetSpec("employees", "sv");
const headers = spec.columns.map(({ header }) => header);
const cell = fc.constantFrom<CellValue>("", "A", "0042", 7, true, "=1+1", "#N/A");
const rows = fc.array(fc.tuple(fc.constantFrom("A", "B", "C", "1E10"), cell, cell, cell), { maxLength: 7 });

const bookIn = (document: XlsxDocument): Book =>
  finish(readBook(rawTables(document), { date1904: false, today: testDay })).book;

const rowsIn = (book: Book): unknown => {
  const table = tableOf(book, "employees")!;
  return table.order.map((row) => table.raw[row]);
};

/** A file with these rows as an Excel table with something to its right, or without a table. */
const fileOf = (body: readonly (readonly CellValue[])[], isTable: boolean): XlsxDocument => {
  const document = newXlsx();
  if (isTable) addRegisterSheet(document, spec, body);
  const sheet = document.sheets[0] ?? document.addSheet(spec.sheet);
  if (!isTable)
    [headers, ...body].forEach((line, row) =>
      line.forEach((value, column) => sheet.setCell(row, column, { value })),
    );
  if (isTable) sheet.setCell(0, 6, { value: "bredvid" });
  return open(document.save());
};

test("edits of any kind, written to a file, give what the book holds after them", () => {
  fc.assert(
    fc.property(rows, rows, rows, fc.boolean(), (before, between, after, isTable) => {
      const document = fileOf(before, isTable);
      const book = bookIn(document);
      const rehearsal = bookIn(document);
      const first = finish(compareRows(tableOf(rehearsal, "employees")!, between));
      apply(rehearsal, first);
      const second = finish(compareRows(tableOf(rehearsal, "employees")!, after));
      apply(rehearsal, second);
      expect(applyWrites(document, finish(sheetWrites(book, [...first, ...second])))).toEqual({
        ok: true,
        value: undefined,
      });
      const saved = open(document.save());
      expect(rowsIn(bookIn(saved))).toEqual(rowsIn(rehearsal));
      if (!isTable) return;
      expect(saved.sheets[0]?.tables[0]?.rows).toBe(Math.max(1, after.length));
      const beside = [...saved.sheets[0]!.rows()][0]?.cells.find(({ column }) => column === 6);
      expect(beside?.value).toBe("bredvid");
    }),
    { numRuns: runs(60) },
  );
});

const employeesOf = (list: readonly (readonly CellValue[])[], change?: (document: XlsxDocument) => void) => {
  const made = fileOf(list, true);
  change?.(made);
  const document = open(made.save());
  return { document, book: bookIn(document) };
};

test("rows that close up take their formulas and looks along", () => {
  const { document, book } = employeesOf(
    [
      ["A", "", "", ""],
      ["B", "x", "", ""],
      ["C", "", "", ""],
    ],
    ({ sheets: [sheet] }) => {
      sheet?.setCell(3, 1, { formula: "UPPER(A4)", value: "C", fill: "#FFEE00" });
    },
  );
  const table = tableOf(book, "employees")!;
  const edit = deleteRow(table, rowId(0));
  expect(applyWrites(document, finish(sheetWrites(book, [edit]))).ok).toBe(true);
  const cells = [...open(document.save()).sheets[0]!.rows()].map(({ cells: line }) => line[1]);
  expect(cells.slice(1, 4)).toMatchObject([
    { value: "x" },
    { value: "C", formula: "UPPER(A3)", style: { fill: "#FFEE00" } },
    { value: "" },
  ]);
});

test("what stands right below a table moves down with its rows", () => {
  const insert = {
    kind: "insert",
    register: "employees",
    row: rowId(1),
    position: positionAt(1),
    cells: ["B", "", "", ""],
  } as const;
  const blocked = employeesOf([["A", "", "", ""]], ({ sheets: [sheet] }) => {
    sheet?.setCell(2, 2, { value: "här" });
  });
  expect(applyWrites(blocked.document, finish(sheetWrites(blocked.book, [insert]))).ok).toBe(true);
  const cells = [...open(blocked.document.save()).sheets[0]!.rows()].map(({ cells: line }) => line);
  expect(cells[2]?.[0]?.value).toBe("B");
  expect(cells[3]?.find(({ column }) => column === 2)?.value).toBe("här");
});

test("a cell with a formula is refused, with its place", () => {
  const counted = employeesOf([["A", "", "", ""]], ({ sheets: [sheet] }) => {
    sheet?.setCell(1, 1, { formula: "A2", value: "A" });
  });
  const set = {
    kind: "set",
    register: "employees",
    row: rowId(0),
    column: columnAt(1),
    from: "A",
    to: "B",
  } as const;
  expect(applyWrites(counted.document, finish(sheetWrites(counted.book, [set])))).toEqual({
    ok: false,
    error: { fault: "formula", sheet: "Anställda", row: 1, column: 1 },
  });
});
