import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { put } from "./books";

let excel: RunningExcel;
const door = openWorkbook();
const headers = ["Datum", "Projekt"];
const rows = [headers, ["2026-03-02", "P"], ["2026-03-03", "Q"]];
const columns = [
  { header: "Frisläppt belopp", numberFormat: "0.00" },
  { header: "Underlag", numberFormat: "@" },
];

beforeEach(async () => {
  excel = await startExcel();
  put(addSheet(excel.model, "Tider"), 2, 1, rows);
  const area = { sheet: "Tider", row: 2, column: 1, rows: 3, columns: 2 };
  await door.makeTable({ area, name: "Tidrader", headers });
});

const headersNow = async (): Promise<unknown> => {
  const read = await door.readTables();
  return read.ok && read.value.tables.map((table) => table.headers);
};

test("a table gets columns right of its own, and no cell that stood there changes Q58", async () => {
  expect(await door.addColumns([{ table: "Tidrader", headers, columns }])).toEqual({
    ok: true,
    value: undefined,
  });
  expect(await headersNow()).toEqual([[...headers, "Frisläppt belopp", "Underlag"]]);
  const { cells } = excel.model.sheet("Tider");
  expect(cells.contents({ row: 2, rows: 3, column: 1, columns: 2 })).toEqual(rows);
});

test("what stands right of a table is never taken into it: nothing is added, and the sheet is named Q58", async () => {
  put(excel.model.sheet("Tider"), 4, 4, [["anteckning"]]);
  expect(await door.addColumns([{ table: "Tidrader", headers, columns }])).toEqual({
    ok: false,
    error: { kind: "no-room", sheet: "Tider" },
  });
  expect(await headersNow()).toEqual([headers]);
});

test("a table whose headers are others by now gets no columns Q58", async () => {
  put(excel.model.sheet("Tider"), 2, 2, [["Kod"]]);
  expect(await door.addColumns([{ table: "Tidrader", headers, columns }])).toEqual({
    ok: false,
    error: { kind: "unread" },
  });
});
