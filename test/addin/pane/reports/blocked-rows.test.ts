import { expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import { check } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { step } from "../../../../addin/pane/jobs/step";
import { putReport } from "../../../../addin/pane/reports/actions";
import { lacksChart } from "../../../../addin/pane/reports/state";
import { addTableColumn } from "../../../../workbench/host/edit/tables";
import type { Layout } from "../../excel/books";
import { billedCompany, DAY, rowsOf } from "./billed-company";
import { bodyOf, mains, reported, tableNamed, totalsOf } from "./reported";

const NAME = "Spärrade_rader";

const entry = (hours: number, more: Readonly<Record<string, CellValue>> = {}) => ({
  ...{ date: DAY + 2, employee: "7", project: "P", customer: "K1", hours, reviewLevel: 0 },
  ...more,
});

const billed: readonly Layout[] = [
  ...billedCompany,
  rowsOf("timeEntries", [entry(2), entry(3, { reviewLevel: 1 }), entry(4, { customer: "" }), entry(5)]),
];

/** Reviews an entry in its sheet, and has the pane read it. */
const review = async ({ excel, door }: Awaited<ReturnType<typeof reported>>, row: number): Promise<void> => {
  const table = check.value!.book.tables.get("timeEntries")!;
  excel.model.sheet("Tidrader").cells.set(row, table.columnOf.get("reviewLevel")!, 1);
  await checkAll(door);
};

test("what is blocked is put on a sheet row by row, with its reasons, sums and no chart #168", async () => {
  const { excel, door } = await reported([], billed);
  await putReport(door, "blockedRowsReport", mains);
  expect(notice.value).toMatchObject({ kind: "written", what: "Rapport: Spärrat, rad för rad" });
  expect(bodyOf(excel, NAME)).toMatchObject([
    { Slag: "Tidrader", Timmar: 2, Belopp: 1800, Skäl: "Ej granskat", "Rad på bladet": 2, Nr: 1 },
    { Timmar: 4, Belopp: 3600, Kund: "", Skäl: "Kund saknas", "Fler skäl": "Ej granskat" },
    { Timmar: 5, Belopp: 4500, Kund: "K1", "Rad på bladet": 5, "Till och med": DAY + 30 },
  ]);
  expect(totalsOf(excel, NAME)).toMatchObject({
    Slag: ["Summa", undefined],
    Timmar: [11, `=SUBTOTAL(109,${NAME}[Timmar])`],
    Belopp: [9900, `=SUBTOTAL(109,${NAME}[Belopp])`],
  });
  expect(tableNamed(excel, NAME)!.sheet.charts).toEqual([]);
  expect(lacksChart.value).toBe(false);
});

test("a note beside a blocked row stays with its entry when others go, and when what kept it back does it keeps the row #168", async () => {
  const run = await reported([], billed);
  const { excel, door } = run;
  await putReport(door, "blockedRowsReport", mains);
  const table = tableNamed(excel, NAME)!;
  addTableColumn(excel.model, table, -1, "Min anteckning");
  const { body, sheet } = table;
  sheet.cells.set(body.row + 2, body.column + body.columns - 1, "ring Åsa");
  await review(run, 1);
  await putReport(door, "blockedRowsReport", mains);
  expect(bodyOf(excel, NAME)).toMatchObject([
    { Timmar: 4, "Min anteckning": "" },
    { Timmar: 5, "Min anteckning": "ring Åsa" },
  ]);
  await review(run, 4);
  await putReport(door, "blockedRowsReport", mains);
  expect(bodyOf(excel, NAME)).toMatchObject([
    { Timmar: 4, Belopp: 3600 },
    { Timmar: 5, Belopp: "", Skäl: "", "Min anteckning": "ring Åsa" },
  ]);
  await step(door, "undo");
  expect(bodyOf(excel, NAME)[1]).toMatchObject({ Timmar: 5, Belopp: 4500, "Min anteckning": "ring Åsa" });
});

test("the sheet of blocked rows goes with its rows when its making is undone, and comes back with them #168", async () => {
  const { excel, door } = await reported([], billed);
  await putReport(door, "blockedRowsReport", mains);
  const before = bodyOf(excel, NAME);
  await step(door, "undo");
  expect(tableNamed(excel, NAME)).toBeUndefined();
  await step(door, "redo");
  expect(bodyOf(excel, NAME)).toEqual(before);
});
