import { afterEach, beforeEach, expect, test } from "vitest";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import { associateFunctions } from "../../../addin/functions/associate";
// Fetched beforehand: what is fetched comes by no virtual clock.
import "../../../addin/functions/cell-functions";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { CellError } from "../../../workbench/host/model/content";
import type { Layout } from "../excel/books";
import { paneInExcel, type PaneInExcel } from "../pane/book/in-excel";

const rowOf = (register: RegisterId, cells: Readonly<Record<string, CellValue>>): CellValue[] =>
  registers[register].fields.map(({ id }) => cells[id] ?? "");

const layouts: readonly Layout[] = [
  {
    register: "projects",
    rows: [
      rowOf("projects", { code: "BS", name: "Bygg", budgetHours: 40 }),
      rowOf("projects", { code: "BS.HR", name: "HR" }),
      rowOf("projects", { code: "IT", name: "IT" }),
    ],
  },
  {
    register: "timeEntries",
    rows: [
      rowOf("timeEntries", { date: 46_083, employee: "7", project: "BS.HR", hours: 4 }),
      rowOf("timeEntries", { date: 46_084, employee: "8", project: "IT", hours: 2 }),
    ],
  },
];

const ids = new Map(["BUDGET", "WORKED", "REMAINING"].map((id) => [`KONTERA.${id}`, id]));

let pane: PaneInExcel;
let isAssociated = false;
beforeEach(async () => {
  pane = await paneInExcel(layouts);
  if (!isAssociated) associateFunctions();
  isAssociated = true;
  pane.excel.host.functionCalls.ids = ids;
  addSheet(pane.excel.model, "Rapport");
});
afterEach(() => pane.close());

const report = () => pane.excel.model.sheet("Rapport");
const shown = (row: number, column = 0): unknown => {
  const content = report().cells.content(row, column);
  return content instanceof CellError ? content.text : content;
};
const type = (cell: string, text: string): void => {
  pane.excel.user.type(report(), cell, text);
};

test("a function in a cell is busy until the workbook is read, and then shows the figure of the pane #97", async () => {
  type("A1", '=KONTERA.WORKED("BS")');
  await pane.pass(1000);
  expect(shown(0)).toBe("#BUSY!");
  pane.open();
  await pane.pass();
  expect(shown(0)).toBe(4);
});

test("a workbook that cannot be read is told in the cell with the reason, and the figure comes when it is read #97", async () => {
  type("A1", '=KONTERA.WORKED("BS")');
  for (let sync = 1; sync <= 100; sync++) pane.excel.faults.failSync(sync);
  pane.open();
  await pane.pass();
  type("A2", '=KONTERA.WORKED("IT")');
  await pane.pass(1000);
  expect([shown(0), shown(1)]).toEqual(["#N/A", "#N/A"]);
  expect(pane.excel.host.functionCalls.sentenceAt(report(), 0, 0)).toContain("Excel");
  pane.excel.faults.clear();
  pane.comeBack("shown");
  await pane.pass();
  expect([shown(0), shown(1)]).toEqual([4, 2]);
});

/** Types other hours in the first row of Tidrader; gives how many requests Excel got besides the client's own. */
const typeHours = async (hours: string): Promise<number> => {
  const times = pane.excel.model.sheet("Tidrader");
  const at = registers.timeEntries.fields.findIndex(({ id }) => id === "hours");
  pane.excel.requests.clear();
  pane.excel.user.type(times, `${columnName(at)}2`, hours);
  await pane.pass();
  return pane.excel.requests.count;
};

test("an edit of a register gives its new figure to the cells that have another, and asks Excel for nothing else", async () => {
  pane.open();
  await pane.pass();
  const without = await typeHours("6");
  type("A1", '=KONTERA.WORKED("BS")');
  type("A2", '=KONTERA.WORKED("IT")');
  type("A3", '=KONTERA.REMAINING("BS")');
  await pane.pass();
  expect([shown(0), shown(1), shown(2)]).toEqual([6, 2, 34]);
  const calculated: number[] = [];
  const values: unknown[] = [];
  pane.excel.model.listen((event) => {
    if (event.kind !== "calculated" || event.sheet !== report()) return;
    calculated.push(event.area.row);
    values.push(shown(event.area.row));
  });
  expect(await typeHours("5")).toBe(without);
  expect([shown(0), shown(1), shown(2)]).toEqual([5, 2, 35]);
  expect(calculated.toSorted()).toEqual([0, 2]);
  expect(values).not.toContain("#BUSY!");
});

test("an argument may be a cell, and the function follows it", async () => {
  pane.open();
  type("B1", "BS");
  type("A1", "=KONTERA.WORKED(B1)");
  await pane.pass();
  expect(shown(0)).toBe(4);
  type("B1", "IT");
  await pane.pass();
  expect(shown(0)).toBe(2);
});

test("what is no answer is an error of Excel, and becomes an answer when there is one #101", async () => {
  pane.open();
  type("A1", '=KONTERA.BUDGET("IT")');
  type("A2", '=KONTERA.BUDGET("FINNS.INTE")');
  await pane.pass();
  expect([shown(0), shown(1)]).toEqual(["#N/A", "#VALUE!"]);
  const { functionCalls } = pane.excel.host;
  expect(functionCalls.sentenceAt(report(), 0, 0)).toBe("Projektet har ingen budget i timmar.");
  expect(functionCalls.sentenceAt(report(), 1, 0)).toBe("Projektet ”FINNS.INTE” finns inte i Projekt.");
  const column = registers.projects.fields.findIndex(({ id }) => id === "budgetHours");
  const projects = pane.excel.model.sheet("Projekt");
  pane.excel.user.type(projects, `${columnName(column)}4`, "12");
  await pane.pass();
  expect(shown(0)).toBe(12);
});

const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${columnName(Math.floor(at / 26) - 1)}${columnName(at % 26)}`;

test("a cell that is written over is called no more", async () => {
  pane.open();
  type("A1", '=KONTERA.WORKED("BS")');
  await pane.pass();
  expect(pane.excel.host.functionCalls.size).toBe(1);
  type("A1", "klart");
  await pane.pass();
  expect([shown(0), pane.excel.host.functionCalls.size]).toEqual(["klart", 0]);
});
