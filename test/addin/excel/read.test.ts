import { beforeEach, expect, test } from "vitest";
import { matchHeaders } from "#core/registers/headers";
import { registers } from "#core/registers/index";
import { openWorkbook } from "../../../addin/excel/workbook";
import { enterText } from "../../../workbench/host/edit/enter";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { addTable, convertToRange } from "../../../workbench/host/edit/tables";
import { CellError } from "../../../workbench/host/model/content";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { bodyOf, layOut, put, workbookOf, type Layout } from "./books";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const open = (...layouts: Layout[]): void => {
  excel.reset(workbookOf(...layouts));
};

const wide = (rows: number): (string | number)[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 16 }, (_, column) => (column % 2 ? row * 100 + column : `Kund ${row % 977} åäö`)),
  );

test("a workbook without tables reads as no tables, in one request", async () => {
  expect(await openWorkbook().readTables()).toEqual({
    ok: true,
    value: { tables: [], date1904: false, left: [] },
  });
  expect(excel.requests.count).toBe(1);
});

test("a workbook whose dates count from 1904 says so", async () => {
  excel.model.date1904 = true;
  expect(await openWorkbook().readTables()).toMatchObject({ value: { date1904: true } });
});

test("a table reads with its place, its headers as text, and its cells as they are", async () => {
  open({
    register: "settings",
    rows: [
      ["språk", "sv", "åäö"],
      ["n", 1.5, true],
    ],
    row: 3,
    column: 2,
  });
  const read = await openWorkbook().readTables();
  expect(read).toMatchObject({
    value: {
      tables: [
        {
          name: "Inställningar",
          sheet: "Inställningar",
          row: 3,
          column: 2,
          headers: ["Namn", "Värde", "Beskrivning"],
          rows: [
            ["språk", "sv", "åäö"],
            ["n", 1.5, true],
          ],
        },
      ],
    },
  });
  expect(excel.requests.count).toBe(3);
});

test("every table of every sheet is read", async () => {
  open(
    { register: "settings", rows: [["a"]] },
    {
      register: "employees",
      rows: [
        ["1", "Ann"],
        ["2", "Bo"],
      ],
    },
  );
  const sheet = addSheet(excel.model, "Fritt");
  put(sheet, 0, 0, [
    ["X", "Y"],
    [1, 2],
  ]);
  addTable(excel.model, sheet, { row: 0, column: 0, rows: 2, columns: 2 }, true);
  const read = await openWorkbook().readTables();
  const tables = read.ok ? read.value.tables : [];
  expect(tables.map(({ sheet: name, rows }) => [name, rows.length])).toEqual([
    ["Inställningar", 1],
    ["Anställda", 2],
    ["Fritt", 1],
  ]);
});

test("the blank row that Excel keeps in an empty table is no row", async () => {
  open({ register: "settings", rows: [] });
  const read = await openWorkbook().readTables();
  expect(read).toMatchObject({ value: { tables: [{ rows: [] }] } });
});

test("an error cell reads as the text that it shows", async () => {
  open({ register: "settings", rows: [["a"]] });
  excel.model.sheet("Inställningar").cells.set(1, 1, new CellError("#N/A"), "=NA()");
  const read = await openWorkbook().readTables();
  expect(read).toMatchObject({ value: { tables: [{ rows: [["a", "#N/A", ""]] }] } });
});

test("100 000 rows of 16 columns come in requests within the budget, as many as their bytes ask for", async () => {
  const sheet = excel.model.sheet("Sheet1");
  const rows = wide(100_000);
  put(sheet, 0, 0, [Array.from({ length: 16 }, (_, column) => `H${column}`), ...rows]);
  addTable(excel.model, sheet, { row: 0, column: 0, rows: rows.length + 1, columns: 16 }, true);
  const budget = 1_000_000;
  const shares: number[] = [];
  const read = await openWorkbook({ budget }).readTables((share) => shares.push(share) > 0);
  expect(read.ok && read.value.tables[0]?.rows).toEqual(rows);
  const { syncs, bytes } = excel.requests;
  expect(Math.max(...syncs.map(({ bytesOut }) => bytesOut))).toBeLessThanOrEqual(budget);
  expect(syncs.length).toBeLessThanOrEqual(Math.ceil(bytes.out / budget) + 3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test("when an answer is too large for Excel, less is asked for at a time, and nothing is lost", async () => {
  open({ register: "customers", rows: wide(2_000) });
  excel.faults.responseLimit = 40_000;
  const read = await openWorkbook().readTables();
  expect(read.ok && read.value.tables[0]?.rows).toEqual(bodyOf(excel, "Kunder"));
  expect(excel.requests.syncs.some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
});

test("a reading stops before its next request when it is canceled", async () => {
  open({ register: "customers", rows: wide(2_000) });
  const read = await openWorkbook({ budget: 50_000 }).readTables(() => false);
  expect(read).toEqual({ ok: false, error: { kind: "canceled" } });
  expect(excel.requests.count).toBe(3);
});

test("one sheet reads alone, and a sheet that is gone is not found", async () => {
  open({ register: "settings", rows: [["a"]] }, { register: "employees", rows: [["1", "Ann"]] });
  const door = openWorkbook();
  expect(await door.readSheet("Anställda")).toMatchObject({
    value: [{ name: "Anställda", rows: [["1", "Ann", "", ""]] }],
  });
  expect(await door.readSheet("Blad1")).toEqual({ ok: true, value: [] });
  expect(await door.readSheet("Borta")).toEqual({ ok: false, error: { kind: "not-found", name: "Borta" } });
});

test("some rows read alone, cut to the table, with the number of rows that it has", async () => {
  open({
    register: "employees",
    rows: [
      ["1", "Ann"],
      ["2", "Bo"],
      ["3", "Cia"],
    ],
    row: 4,
  });
  const door = openWorkbook();
  const place = { sheet: "Anställda", name: "Anställda" };
  const some = await door.readRows(place, 6, 60);
  expect(some).toMatchObject({
    value: {
      row: 4,
      rowCount: 3,
      rows: [
        ["2", "Bo", "", ""],
        ["3", "Cia", "", ""],
      ],
    },
  });
  expect(excel.requests.count).toBe(2);
  expect(await door.readRows(place, 60, 70)).toMatchObject({ value: { rowCount: 3, rows: [] } });
  convertToRange(excel.model, excel.model.findTable("Anställda")!);
  expect(await door.readRows(place, 6, 6)).toMatchObject({ error: { kind: "not-found" } });
});

test("while a cell is being edited, a reading waits, and tells what stands when the cell is left", async () => {
  open({ register: "settings", rows: [["a"]] });
  const door = openWorkbook();
  excel.user.startEditing();
  const all = door.readTables();
  const [{ sheet }] = [excel.model.tables[0]!];
  const one = door.readSheet(sheet.name);
  excel.user.stopEditing();
  excel.user.type(sheet, "A2", "b");
  expect(await all).toMatchObject({ value: { tables: [{ rows: [["b", "", ""]] }] } });
  expect(await one).toMatchObject({ value: [{ rows: [["b", "", ""]] }] });
});

test("the tables are listed by their names, in one request", async () => {
  open({ register: "employees", rows: [["1"]] });
  layOut(excel.model, { register: "customers", rows: [["1"]] });
  excel.requests.clear();
  expect(await openWorkbook().listTables()).toEqual({
    ok: true,
    value: [
      { sheet: "Anställda", name: "Anställda" },
      { sheet: "Kunder", name: "Kunder" },
    ],
  });
  expect(excel.requests.count).toBe(1);
});

test("reading holds on to nothing", async () => {
  layOut(excel.model, { register: "settings", rows: [["a"]] });
  await openWorkbook().readTables();
  await excel.settle();
  expect(excel.host.references.size).toBe(0);
  expect(excel.requests.all.filter(({ kind }) => kind === "release")).toEqual([]);
});

test("hours typed as a clock, and codes that show zeros, come with their number formats; other cells do not", async () => {
  open({
    register: "timeEntries",
    rows: [
      [46_082, "101", "P", "", 8],
      [46_082, "101", "P", "", 8],
    ],
  });
  const door = openWorkbook();
  const { cells } = excel.model.sheet("Tidrader");
  const format = (row: number, column: number, value: number, numberFormat: string): void => {
    cells.set(row, column, value);
    cells.setStyle(row, column, excel.model.styles.withNumberFormat(cells.style(row, column), numberFormat));
  };
  enterText(excel.model, excel.model.sheet("Tidrader"), 1, 4, "7:30", excel.model.locale);
  format(2, 1, 42, "0000");
  const formats = new Map([
    [4, new Map([[0, "h:mm"]])],
    [1, new Map([[1, "0000"]])],
  ]);
  const read = await door.readTables();
  expect(read.ok && read.value.tables[0]?.formats).toEqual(formats);
  const fields = matchHeaders(registers.timeEntries, read.ok ? (read.value.tables[0]?.headers ?? []) : []);
  const table = { sheet: "Tidrader", name: "Tidrader", fields };
  const again = await door.readSheet("Tidrader", [table]);
  expect(again.ok && again.value[0]?.formats).toEqual(formats);
  const alone = await door.readRows(table, 1, 1);
  expect(alone.ok && alone.value.rows[0]?.slice(0, 5)).toEqual([46_082, "101", "P", "", 0.3125]);
  expect(alone.ok && alone.value.formats).toEqual(new Map([[4, new Map([[0, "h:mm"]])]]));
});

test("in a long register a clock is hours too, whole days of them as well: 24:00 is 24, not 1", async () => {
  const rows = Array.from({ length: 2_500 }, (): (string | number)[] => [46_082, "101", "P", "", 8]);
  open({ register: "timeEntries", rows });
  const sheet = excel.model.sheet("Tidrader");
  for (const [row, text] of [
    [1, "7:30"],
    [2, "30:00"],
    [3, "6:15"],
    [4, "24:00"],
  ] as const)
    enterText(excel.model, sheet, row, 4, text, excel.model.locale);
  const door = openWorkbook();
  const read = await door.readTables();
  const [raw] = read.ok ? read.value.tables : [];
  expect([...(raw?.formats?.get(4)?.keys() ?? [])]).toEqual([0, 1, 2, 3]);
  const fields = matchHeaders(registers.timeEntries, raw?.headers ?? []);
  const table = { sheet: "Tidrader", name: "Tidrader", fields };
  const some = await door.readRows(table, 2, 4);
  expect(some.ok && [...(some.value.formats?.get(4)?.keys() ?? [])]).toEqual([0, 1, 2]);
});
