import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { filterTableColumn } from "../../../workbench/host/edit/filters";
import { showTotals } from "../../../workbench/host/edit/table-totals";
import { addTable, renameTable } from "../../../workbench/host/edit/tables";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { bodyOf, bookOf, imageOf, put, workbookOf, writesOf, type Layout } from "./books";
import { NAME, people, write } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const open = (...layouts: Layout[]): void => {
  excel.reset(workbookOf(...layouts));
};

const door = openWorkbook();

test("a filtered table takes cells, rows in and rows out where they belong, and is filtered again", async () => {
  open({ register: "employees", rows: people });
  const table = excel.model.findTable("Anställda")!;
  filterTableColumn(excel.model, table, NAME, { filterOn: "Values", values: ["Ann", "Dag"] });
  const result = await write(excel, "employees", [
    { set: 1, column: NAME, to: "Ann" },
    { remove: 2 },
    { insert: 0, cells: ["0", "Dag"] },
  ]);
  expect(result).toEqual({ ok: true, value: { cells: 1, added: 1, removed: 1 } });
  expect(bodyOf(excel, "Anställda").map((row) => row[1])).toEqual(["Dag", "Ann", "Ann", "Dag"]);
  expect([...table.filters.values()]).toEqual([{ filterOn: "Values", values: ["Ann", "Dag"] }]);
  expect([...table.sheet.filteredRows]).toEqual([]);
});

test("new rows push down what stands below the table, and leave what stands beside it", async () => {
  open({ register: "employees", rows: people });
  const sheet = excel.model.sheet("Anställda");
  put(sheet, 5, 0, [["Summa", 4]]);
  put(sheet, 5, 8, [["bredvid"]]);
  const result = await write(
    excel,
    "employees",
    [4, 5].map((insert) => ({ insert, cells: [`${insert + 1}`, "Ny"] })),
  );
  expect(result).toMatchObject({ value: { added: 2 } });
  expect(bodyOf(excel, "Anställda")).toHaveLength(6);
  expect(sheet.cells.contents({ row: 6, rows: 2, column: 0, columns: 2 })).toEqual([
    ["6", "Ny"],
    ["Summa", 4],
  ]);
  expect(sheet.cells.content(5, 8)).toBe("bredvid");
});

test("another table below moves along, and both take a write in one job", async () => {
  open({ register: "employees", rows: people });
  const { model } = excel;
  const sheet = model.sheet("Anställda");
  put(sheet, 7, 0, [
    ["Namn", "Värde", "Beskrivning", "Eget"],
    ["språk", "sv", "", ""],
    ["x", "y", "", ""],
  ]);
  renameTable(
    model,
    addTable(model, sheet, { row: 7, column: 0, rows: 3, columns: 4 }, true),
    "Inställningar",
  );
  const book = await bookOf(door);
  const writes = [
    ...writesOf(book, "employees", [{ remove: 0 }, { remove: 0 }, { insert: 2, cells: ["5", "Eva"] }]),
    ...writesOf(book, "settings", [
      { set: 0, column: 1, to: "en" },
      { insert: 2, cells: ["z", "å"] },
    ]),
  ];
  expect(await door.write({ writes })).toMatchObject({ value: { cells: 1, added: 2, removed: 2 } });
  expect(bodyOf(excel, "Anställda").map((row) => row[1])).toEqual(["Cia", "Dag", "Eva"]);
  expect(bodyOf(excel, "Inställningar").map((row) => row.slice(0, 2))).toEqual([
    ["språk", "en"],
    ["x", "y"],
    ["z", "å"],
  ]);
});

test("a table that would be torn apart below is no room: nothing is left of the write", async () => {
  open({ register: "employees", rows: people });
  const sheet = excel.model.sheet("Anställda");
  put(sheet, 7, 2, [
    ["A", "B", "C"],
    [1, 2, 3],
  ]);
  addTable(excel.model, sheet, { row: 7, column: 2, rows: 2, columns: 3 }, true);
  const before = imageOf(excel.model);
  const result = await write(excel, "employees", [
    { set: 0, column: NAME, to: "Anna" },
    { insert: 4, cells: ["5", "Eva"] },
  ]);
  expect(result).toEqual({
    ok: false,
    error: { kind: "taken-back", cause: { kind: "no-room", sheet: "Anställda" } },
  });
  expect(imageOf(excel.model)).toEqual(before);
});

test("a table with a totals row takes new rows above it", async () => {
  open({ register: "employees", rows: people });
  const table = excel.model.findTable("Anställda")!;
  showTotals(excel.model, table, true);
  expect(await write(excel, "employees", [{ insert: 4, cells: ["5", "Eva"] }])).toMatchObject({
    value: { added: 1 },
  });
  expect(bodyOf(excel, "Anställda").map((row) => row[1])).toEqual(["Ann", "Bo", "Cia", "Dag", "Eva"]);
  expect(table.area.rows).toBe(7);
});

test("the first rows of an empty table take the place of its blank row", async () => {
  open({ register: "employees", rows: [] });
  const result = await write(
    excel,
    "employees",
    [0, 1, 2].map((insert) => ({ insert, cells: [`${insert}`, "Ny"] })),
  );
  expect(result).toMatchObject({ value: { added: 3 } });
  expect(bodyOf(excel, "Anställda").map((row) => row[0])).toEqual(["0", "1", "2"]);
});

test("a table can lose all its rows, and keeps the blank one", async () => {
  open({ register: "employees", rows: people });
  const result = await write(
    excel,
    "employees",
    people.map(() => ({ remove: 0 })),
  );
  expect(result).toEqual({ ok: true, value: { cells: 0, added: 0, removed: 4 } });
  expect(bodyOf(excel, "Anställda")).toEqual([["", "", "", ""]]);
});
