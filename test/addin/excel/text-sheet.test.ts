import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { imageOf, workbookOf } from "./books";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const door = openWorkbook();

test("every cell of a text sheet is the text that was given", async () => {
  const rows = [
    ["Kundnr;Namn", "=1+1"],
    ["0001", "2/2/19"],
    ["+46 70", "", "tredje"],
  ];
  expect(await door.writeTextSheet("Export", rows)).toEqual({ ok: true, value: "Export" });
  expect(imageOf(excel.model).sheets[1]?.contents).toEqual([
    ["Kundnr;Namn", "=1+1", ""],
    ["0001", "2/2/19", ""],
    ["+46 70", "", "tredje"],
  ]);
});

test("a taken name gets a number, and what Excel takes in no name is left out", async () => {
  await door.writeTextSheet("Kunder [2026/11]", [["a"]]);
  expect(await door.writeTextSheet("Kunder [2026/11]", [["a"]])).toEqual({
    ok: true,
    value: "Kunder  2026 11 (2)",
  });
});

test("a long text is written in several requests", async () => {
  const rows = Array.from({ length: 2_000 }, (_, row) => [`rad ${row}`]);
  expect(await openWorkbook({ budget: 10_000 }).writeTextSheet("Export", rows)).toMatchObject({ ok: true });
  expect(imageOf(excel.model).sheets[1]?.contents).toEqual(rows);
  expect(Math.max(...excel.requests.syncs.map(({ bytesIn }) => bytesIn))).toBeLessThanOrEqual(10_000);
});

test("a text sheet that Excel refuses half way is not left behind", async () => {
  excel.faults.failSync(1, "halfway");
  expect(await door.writeTextSheet("Export", [["a"]])).toMatchObject({ ok: false, error: { kind: "host" } });
  expect(excel.model.sheets.map(({ name }) => name)).not.toContain("Export");
});

test("going to a cell shows its sheet and selects it", async () => {
  excel.reset(workbookOf({ register: "employees", rows: [["1", "Ann"]] }));
  expect(await door.goTo("Anställda", 1, 1)).toEqual({ ok: true, value: undefined });
  expect(excel.model.active.name).toBe("Anställda");
  expect(excel.model.selection(excel.model.active)).toMatchObject({ row: 1, column: 1, rows: 1, columns: 1 });
});

test("a sheet that is gone cannot be gone to, and a hidden one is refused by Excel", async () => {
  excel.reset(workbookOf({ register: "employees", rows: [["1", "Ann"]] }));
  expect(await door.goTo("Borta", 0, 0)).toEqual({ ok: false, error: { kind: "not-found", name: "Borta" } });
  excel.model.sheet("Anställda").visibility = "Hidden";
  expect(await door.goTo("Anställda", 0, 0)).toMatchObject({ error: { kind: "host" } });
});
