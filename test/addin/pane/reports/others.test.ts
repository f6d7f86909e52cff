import { expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import { check } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { step } from "../../../../addin/pane/jobs/step";
import { putReport, whyNot } from "../../../../addin/pane/reports/actions";
import { addSheet } from "../../../../workbench/host/edit/sheets";
import { addTable } from "../../../../workbench/host/edit/tables";
import type { Layout } from "../../excel/books";
import { billedCompany, DAY, rowsOf } from "./billed-company";
import { bodyOf, mains, reported, tableNamed, totalsOf } from "./reported";

const entry = (customer: string, hours: number, more: Readonly<Record<string, CellValue>> = {}) => ({
  ...{ date: DAY + 2, employee: "7", project: "P", customer, hours, reviewLevel: 1 },
  ...more,
});

const billed: readonly Layout[] = [
  ...billedCompany,
  rowsOf("timeEntries", [
    entry("K1", 2),
    entry("K1", 3, { released: DAY + 3 }),
    entry("K1", 4, { reviewLevel: 0 }),
    entry("", 5),
  ]),
];

const access: readonly Layout[] = [
  {
    register: "clients",
    rows: [
      ["A", "Alfa"],
      ["B", "Beta"],
    ],
  },
  {
    register: "consultants",
    rows: [["101"], ["102"], ["103"]],
  },
  { register: "programs", rows: [["Lön"], ["Bok"]] },
  {
    register: "assignments",
    rows: [
      ["A", "101", "Lön"],
      ["A", "101", "Bok"],
      ["B", "102", "Lön"],
    ],
  },
];

test("what is blocked is put on a sheet by its reasons, and by its customers, each with sums and a chart #168", async () => {
  const { excel, door } = await reported([], billed);
  await putReport(door, "blockedReport", mains);
  expect(notice.value).toMatchObject({ kind: "written", what: "Rapport: Spärrat per skäl" });
  expect(bodyOf(excel, "Spärrapport")).toMatchObject([
    { Skäl: "Kund saknas", Rader: 1, Timmar: 5, Belopp: 4500, "Till och med": DAY + 30 },
    { Skäl: "Ej granskat", Rader: 1, Timmar: 4, Belopp: 3600 },
  ]);
  expect(totalsOf(excel, "Spärrapport")).toMatchObject({
    Skäl: ["Summa", undefined],
    Rader: [2, "=SUBTOTAL(109,Spärrapport[Rader])"],
    Belopp: [8100, "=SUBTOTAL(109,Spärrapport[Belopp])"],
  });
  await putReport(door, "billingReport", mains);
  expect(bodyOf(excel, "Faktureringsrapport")).toMatchObject([
    { Kund: "K1", Namn: "Bageriet", Frisläppt: 2700, Klart: 1800, Spärrat: 3600, "Klara timmar": 2 },
    { Kund: "utan kund", Namn: "", Spärrat: 4500, Klart: 0 },
  ]);
  const { sheet } = tableNamed(excel, "Faktureringsrapport")!;
  expect(sheet.charts[0]).toMatchObject({ type: "BarStacked", title: "Frisläppt, klart och spärrat, kr" });
  expect(sheet.charts[0]!.series.map(({ name }) => name)).toEqual(["Frisläppt", "Klart", "Spärrat"]);
});

test("the matrix of access has a column for each consultant, gets one for who comes, and none of the owner's is touched #149", async () => {
  const { excel, door } = await reported(access);
  await putReport(door, "accessReport", mains);
  expect(bodyOf(excel, "Åtkomstrapport")).toEqual([
    {
      Klient: "A",
      Namn: "Alfa",
      "Antal konsulter": 1,
      "Antal program": 2,
      "Konsult 101": 2,
      "Konsult 102": "",
    },
    {
      Klient: "B",
      Namn: "Beta",
      "Antal konsulter": 1,
      "Antal program": 1,
      "Konsult 101": "",
      "Konsult 102": 1,
    },
  ]);
  expect(totalsOf(excel, "Åtkomstrapport")["Konsult 101"]).toEqual([
    2,
    "=SUBTOTAL(109,Åtkomstrapport[Konsult 101])",
  ]);
  const { cells } = excel.model.sheet("Tilldelningar");
  cells.set(3, 1, "103");
  await checkAll(door);
  await putReport(door, "accessReport", mains);
  expect(bodyOf(excel, "Åtkomstrapport")[1]).toMatchObject({ "Konsult 102": "", "Konsult 103": 1 });
  await step(door, "undo");
  expect(bodyOf(excel, "Åtkomstrapport")[1]).toMatchObject({ "Konsult 102": 1, "Konsult 103": "" });
});

test("a note beside the matrix keeps a new consultant out of it, and is told, with nothing written", async () => {
  const { excel, door } = await reported(access);
  await putReport(door, "accessReport", mains);
  const { sheet, area } = tableNamed(excel, "Åtkomstrapport")!;
  sheet.cells.set(area.row + 1, area.column + area.columns, "min");
  excel.model.sheet("Tilldelningar").cells.set(3, 1, "103");
  await checkAll(door);
  await putReport(door, "accessReport", mains);
  expect(notice.value).toMatchObject({ kind: "refused" });
  expect(bodyOf(excel, "Åtkomstrapport")[1]).toMatchObject({ "Konsult 102": 1 });
});

test("the matrix goes with its sheet when its making is undone, and comes back with its columns", async () => {
  const { excel, door } = await reported(access);
  await putReport(door, "accessReport", mains);
  const before = bodyOf(excel, "Åtkomstrapport");
  await step(door, "undo");
  expect(tableNamed(excel, "Åtkomstrapport")).toBeUndefined();
  await step(door, "redo");
  expect(bodyOf(excel, "Åtkomstrapport")).toEqual(before);
});

test("a report with nothing to tell makes no sheet", async () => {
  const { excel, door } = await reported();
  await putReport(door, "billingReport", { ...mains, until: mains.until });
  expect(notice.value).toEqual({ kind: "nothing-to-do" });
  expect(excel.model.sheets.some(({ name }) => name === "Faktureringsrapport")).toBe(false);
  expect(check.value!.book.tables.has("billingReport")).toBe(false);
});

test("somebody's own table that is called as the report is left alone, and so is everything when the module is off", async () => {
  const { excel, door } = await reported();
  const sheet = addSheet(excel.model, "Budgetrapport");
  sheet.cells.set(0, 0, "Kod");
  sheet.cells.set(0, 1, "Arbetade timmar");
  sheet.cells.set(1, 0, "min rad");
  addTable(excel.model, sheet, { row: 0, column: 0, rows: 2, columns: 2 }, true).name = "Budgetrapport";
  await checkAll(door);
  await putReport(door, "budgetReport", mains);
  expect(notice.value).toBeUndefined();
  expect(bodyOf(excel, "Budgetrapport")).toEqual([{ Kod: "min rad", "Arbetade timmar": "" }]);
  expect(whyNot(check.value!.book, "budgetReport")).toBe("not-own");
  expect(whyNot(check.value!.book, "accessReport")).toBe("missing");
});

test("a report of a module that is off makes no sheet", async () => {
  const off = rowsOf("settings", [
    { name: "Fakturering i Tid", value: "Ja" },
    { name: "Avstängda moduler", value: "Fakturering" },
  ]);
  const { excel, door } = await reported([], [off, ...billed.slice(1)]);
  expect(whyNot(check.value!.book, "billingReport")).toBe("off");
  await putReport(door, "billingReport", mains);
  expect(excel.model.sheets.some(({ name }) => name === "Faktureringsrapport")).toBe(false);
});
