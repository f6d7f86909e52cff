import { expect, test } from "vitest";
import { layouts, makeReport, reported, tableNamed, totalsOf } from "./reported";

const [projects, time] = layouts;

/** The company of the tests with a main project more, that has time and no budget. */
const base = [
  { ...projects!, rows: [...projects!.rows, ["OH", "Eget", "", "", "", "", ""]] },
  { ...time!, rows: [...time!.rows, [46_331, "7", "OH", "", 1000]] },
];

test("what is left and used of the budgets is in the totals that of projects with a budget, and the sheet says so #100 #101 Q5", async () => {
  const { excel, door } = await reported([], base);
  await makeReport(door);
  const totals = totalsOf(excel);
  expect(totals["Arbetade timmar"]![0]).toBe(11_046);
  expect(totals["Timmar kvar"]![0]).toBe(12_320 - 10_046);
  expect(totals["Använt i procent"]![0]).toBeCloseTo((100 * 10_046) / 12_320, 10);
  const { sheet } = tableNamed(excel, "Budgetrapport")!;
  expect(sheet.cells.content(2, 0)).toBe(
    "Summorna av timmar kvar, timmar över, använt och belopp kvar är av projekt som har en budget.",
  );
});
