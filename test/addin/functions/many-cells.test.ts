import { expect, test } from "vitest";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { columnName } from "#core/values/a1";
import type { CellValue } from "#core/values/cell";
import { associateFunctions } from "../../../addin/functions/associate";
// Fetched beforehand: what is fetched comes by no virtual clock.
import "../../../addin/functions/cell-functions";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { errorValue, toApiValue } from "../../../workbench/host/model/content";
import { paneInExcel } from "../pane/book/in-excel";

const rowOf = (register: RegisterId, cells: Readonly<Record<string, CellValue>>): CellValue[] =>
  registers[register].fields.map(({ id }) => cells[id] ?? "");

const MAINS = 100;
const BELOW = 99;
const codes = Array.from({ length: MAINS }, (_, main) => `P${main}`).flatMap((main) => [
  main,
  ...Array.from({ length: BELOW }, (_, at) => `${main}.${at}`),
]);

/** What each project is asked in a row of the sheet: thirteen cells, ten thousand projects. */
const columns = [
  ...(["WORKED", "RELEASED", "BUDGET", "REMAINING", "WORTH", "READY", "BLOCKED"] as const).map(
    (id) => (code: string) => `=KONTERA.${id}("${code}")`,
  ),
  ...(["BUDGET", "REMAINING"] as const).map((id) => (code: string) => `=KONTERA.${id}("${code}","kr")`),
  ...(["READY", "BLOCKED"] as const).map((id) => (code: string) => `=KONTERA.${id}("${code}",,"h")`),
  (code: string) => `=KONTERA.WORKED("${code}","2026-01-01","2026-12-31")`,
  (code: string) => `=KONTERA.EFFECTIVE("Status","${code}")`,
];

const busy = errorValue("#BUSY!")!;

test("beside 130 000 cells with functions an edit pushes those alone that have another figure, and asks Excel for nothing else #96 #97", async () => {
  const pane = await paneInExcel([
    {
      register: "projects",
      rows: codes.map((code) => rowOf("projects", { code, name: code, budgetHours: 40, status: "Pågående" })),
    },
    {
      register: "timeEntries",
      rows: codes
        .slice(0, 500)
        .map((project) => rowOf("timeEntries", { date: 46_083, employee: "7", project, hours: 4 })),
    },
  ]);
  const { excel } = pane;
  associateFunctions();
  const ids = ["WORKED", "RELEASED", "BUDGET", "REMAINING", "WORTH", "READY", "BLOCKED", "EFFECTIVE"];
  excel.host.functionCalls.ids = new Map(ids.map((id) => [`KONTERA.${id}`, id]));
  const times = excel.model.sheet("Tidrader");
  const hours = `${columnName(registers.timeEntries.fields.findIndex(({ id }) => id === "hours"))}3`;
  const type = async (text: string): Promise<number> => {
    excel.requests.clear();
    excel.user.type(times, hours, text);
    await pane.pass();
    return excel.requests.count;
  };
  pane.open();
  await pane.pass();
  const without = await type("4");
  const { cells } = addSheet(excel.model, "Uppföljning");
  for (const [row, code] of codes.entries())
    for (const [column, formula] of columns.entries()) cells.set(row, column, busy, formula(code));
  excel.host.functionCalls.enterAll();
  expect(excel.host.functionCalls.size).toBe(130_000);
  await pane.pass(20_000);
  expect(toApiValue(cells.content(0, 0))).toBe(400);
  expect(toApiValue(cells.content(codes.length - 1, 12))).toBe("Pågående");
  const pushed: string[] = [];
  excel.model.listen((event) => {
    if (event.kind !== "calculated" || event.sheet.name !== "Uppföljning") return;
    const { row, column } = event.area;
    pushed.push(`${codes[row]} ${column} ${String(toApiValue(cells.content(row, column)))}`);
  });
  // The pane reads the row that was typed in, as it does beside no functions: nothing is asked for a cell's sake.
  expect(await type("6")).toBe(without);
  // P0.0 itself, and P0 above it: worked, what is left of the budget, and worked of the year.
  expect(pushed.toSorted()).toEqual(
    ["P0 0 402", "P0 11 402", "P0 3 -362", "P0.0 0 6", "P0.0 11 6", "P0.0 3 34"].toSorted(),
  );
  pushed.length = 0;
  expect(await type("4")).toBe(without);
  expect(pushed).toHaveLength(6);
  expect(pushed.join()).not.toContain("#BUSY!");
  await pane.close();
});
