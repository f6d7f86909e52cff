import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { put } from "./books";

let excel: RunningExcel;
const door = openWorkbook();

beforeEach(async () => {
  excel = await startExcel();
});

const rows = [
  ["Våra kunder", "", ""],
  ["Kundnr", "Namn", "Ort"],
  ["1001", "Åkeriet", "Örebro"],
];

test("sheets without a table are read by their first rows, in three requests however many they are", async () => {
  for (const name of ["Kundlista", "Annat"]) put(addSheet(excel.model, name), 2, 1, rows);
  const read = await door.readPlainBlocks();
  expect(excel.requests.count).toBe(3);
  expect(read.ok && read.value).toEqual([
    { sheet: "Kundlista", row: 2, column: 1, cells: rows, rows: 3 },
    { sheet: "Annat", row: 2, column: 1, cells: rows, rows: 3 },
  ]);
});

test("a plain range becomes a table, and not a cell of the sheet changes", async () => {
  const sheet = addSheet(excel.model, "Kundlista");
  put(sheet, 2, 1, rows);
  const area = { sheet: "Kundlista", row: 3, column: 1, rows: 2, columns: 3 };
  expect(await door.makeTable({ area, name: "Kunder", headers: rows[1]! })).toEqual({
    ok: true,
    value: "Kunder",
  });
  expect(excel.model.findTable("Kunder")).toMatchObject({ showBandedRows: false });
  const tables = await door.readTables();
  expect(tables.ok && tables.value.tables).toMatchObject([
    { name: "Kunder", sheet: "Kundlista", row: 3, column: 1, headers: rows[1], rows: [rows[2]] },
  ]);
  const cells = sheet.cells.contents({ row: 2, rows: 3, column: 1, columns: 3 });
  expect(cells).toEqual(rows);
});

test("a table gets a name that nothing else has", async () => {
  for (const name of ["Kundlista", "Annat"]) put(addSheet(excel.model, name), 0, 0, rows.slice(1));
  const area = { row: 0, column: 0, rows: 2, columns: 3 };
  await door.makeTable({ area: { ...area, sheet: "Kundlista" }, name: "Kunder", headers: rows[1]! });
  const second = await door.makeTable({
    area: { ...area, sheet: "Annat" },
    name: "Kunder",
    headers: rows[1]!,
  });
  expect(second).toEqual({ ok: true, value: "Kunder_2" });
});
