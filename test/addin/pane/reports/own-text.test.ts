import { beforeEach, expect, test } from "vitest";
import type { openWorkbook } from "../../../../addin/excel/workbook";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { step } from "../../../../addin/pane/jobs/step";
import { putReport } from "../../../../addin/pane/reports/actions";
import type { Sheet } from "../../../../workbench/host/model/sheet";
import type { RunningExcel } from "../../../../workbench/node/start-excel";
import { atRequest } from "../../excel/at-request";
import { all, mains, makeReport, reported, tableNamed } from "./reported";

let excel: RunningExcel;
let door: ReturnType<typeof openWorkbook>;
beforeEach(async () => {
  ({ excel, door } = await reported());
});

const isThere = (): boolean => tableNamed(excel, "Budgetrapport") !== undefined;

/** The worksheet row of the totals. */
const totalsRow = (): number => {
  const { area } = tableNamed(excel, "Budgetrapport")!;
  return area.row + area.rows - 1;
};

/** What somebody does on a report's sheet, each thing in place of Kontera's own or beside it. */
const acts: Readonly<Record<string, (sheet: Sheet) => void>> = {
  "text over the title": ({ cells }) => cells.set(0, 0, "Kvartal 4, Anna"),
  "text over the title, a line of the head cleared and a note beside it": ({ cells }) => {
    cells.set(0, 0, "Kvartal 4");
    cells.set(1, 0, "");
    cells.set(1, 4, "ring dem");
  },
  "text over the word for the total": ({ cells }) => cells.set(totalsRow(), 0, "Allt"),
  "text in a blank cell of the totals row": ({ cells }) => cells.set(totalsRow(), 1, "exkl. moms"),
  "a number over a sum": ({ cells }) => cells.set(totalsRow(), 3, 12),
  "a formula of their own over a sum": ({ cells }) => cells.set(totalsRow(), 3, 0, "=SUM(1,-1)"),
  "a formula in a blank cell of the totals row": ({ cells }) => cells.set(totalsRow(), 1, "", '=""'),
  "a formula of their own over the day": ({ cells }) => cells.set(1, 1, 0, "=TODAY()"),
  "a formula that gives the title": ({ cells }) =>
    cells.set(0, 0, "Budget per projekt", '="Budget per "&"projekt"'),
  "a text in the head, below the day": ({ cells }) => cells.set(2, 3, "x"),
};

test.each(Object.entries(acts))(
  "a report's sheet with %s stays when its making is undone",
  async (_, act) => {
    await makeReport(door);
    act(tableNamed(excel, "Budgetrapport")!.sheet);
    await checkAll(door);
    await step(door, "undo");
    expect(isThere()).toBe(true);
    expect(notice.value).toEqual({ kind: "report-kept", sheet: "Budgetrapport" });
  },
);

/** Those that are proved by value in the request that deletes: what a formula is was read in the request before. */
const raced = Object.entries(acts).filter(([name]) =>
  [
    "text over the title",
    "text in a blank",
    "a number over",
    "a formula in a blank",
    "a formula that gives",
  ].some((some) => name.startsWith(some)),
);

test.each(raced)("a report's sheet that gets %s at any request of the undoing stays", async (_, act) => {
  for (let request = 0; ; request++) {
    ({ excel, door } = await reported());
    await makeReport(door);
    let isWritten = false;
    const disturbed = atRequest(excel, request, () => {
      const table = tableNamed(excel, "Budgetrapport");
      isWritten = table !== undefined;
      if (table) act(table.sheet);
    });
    await step(door, "undo");
    disturbed.stop();
    if (!disturbed.happened) break;
    expect(isThere(), `request ${request}: ${notice.value?.kind}`).toBe(isWritten);
  }
});

test("a header that somebody has written keeps the sheet", async () => {
  await makeReport(door);
  const { sheet, area } = tableNamed(excel, "Budgetrapport")!;
  sheet.cells.set(area.row, 3, "Nedlagt");
  await checkAll(door);
  await step(door, "undo");
  expect(isThere()).toBe(true);
});

test.each([
  ["the main projects", mains],
  ["all levels", all],
])("a report of %s that nobody has written in goes, also where the company has a name", async (_, asked) => {
  ({ excel, door } = await reported([{ register: "settings", rows: [["Företagsnamn", 'Eva "Åsa" & Co']] }]));
  await putReport(door, "budgetReport", asked);
  expect(tableNamed(excel, "Budgetrapport")!.sheet.cells.content(0, 0)).toContain("Eva");
  await step(door, "undo");
  expect(isThere()).toBe(false);
  await step(door, "redo");
  expect(tableNamed(excel, "Budgetrapport")!.sheet.cells.content(0, 0)).toContain("Eva");
  await step(door, "undo");
  expect(isThere()).toBe(false);
});
