import { expect, test } from "vitest";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { putReport } from "../../../../addin/pane/reports/actions";
import { editCells } from "../../../../workbench/host/edit/cells";
import { addTableColumn, deleteTableColumn } from "../../../../workbench/host/edit/tables";
import type { RunningExcel } from "../../../../workbench/node/start-excel";
import { all, bodyOf, mains, makeReport, reported, tableNamed } from "./reported";

/** Somebody types over a header of a report's table. */
const rename = ({ model }: RunningExcel, table: string, from: string, to: string): void => {
  const found = model.findTable(table)!;
  const { sheet, header } = found;
  const at = found.columnIds.findIndex((_, column) => found.columnName(column) === from);
  const cell = { row: header!.row, column: header!.column + at, rows: 1, columns: 1 };
  editCells(model, sheet, cell, () => sheet.cells.set(cell.row, cell.column, to));
};

test.each([
  ["Arbetade timmar", "Nedlagda timmar"],
  ["Timmar kvar", "Rest"],
  ["Namn", "Benämning på bladet"],
  ["Till och med", "T.o.m. bokslut"],
])(
  "a report whose header %s was renamed is not brought up to date: it is named, and nothing is written",
  async (from, to) => {
    const { excel, door } = await reported();
    await makeReport(door);
    rename(excel, "Budgetrapport", from, to);
    excel.model.sheet("Tidrader").cells.set(1, 4, 100);
    await checkAll(door);
    const before = bodyOf(excel);
    await putReport(door, "budgetReport", mains);
    expect(notice.value).toEqual({
      kind: "report-renamed",
      sheet: "Budgetrapport",
      missing: [from],
      columns: [to],
    });
    expect(bodyOf(excel)).toEqual(before);
    rename(excel, "Budgetrapport", to, from);
    await checkAll(door);
    await putReport(door, "budgetReport", mains);
    expect(bodyOf(excel)[0]!["Arbetade timmar"]).toBe(100);
  },
);

test("a report of all levels whose column for them was renamed keeps its rows", async () => {
  const { excel, door } = await reported();
  await putReport(door, "budgetReport", all);
  rename(excel, "Budgetrapport", "Nivå", "Djup");
  excel.model.sheet("Tidrader").cells.set(1, 4, 100);
  await checkAll(door);
  const before = bodyOf(excel);
  await putReport(door, "budgetReport", mains);
  expect(notice.value).toMatchObject({ kind: "report-renamed", missing: ["Nivå"], columns: ["Djup"] });
  expect(bodyOf(excel)).toEqual(before);
});

test("a column that somebody has deleted is not missed, with a column of their own without cells beside it", async () => {
  const { excel, door } = await reported();
  await makeReport(door);
  const table = tableNamed(excel, "Budgetrapport")!;
  const at = table.columnIds.findIndex((_, column) => table.columnName(column) === "Timmar över");
  deleteTableColumn(excel.model, table, at);
  addTableColumn(excel.model, table, -1, "Egen");
  excel.model.sheet("Tidrader").cells.set(1, 4, 100);
  await checkAll(door);
  await putReport(door, "budgetReport", mains);
  expect(notice.value).toMatchObject({ kind: "written" });
  expect(bodyOf(excel)[0]!["Arbetade timmar"]).toBe(100);
});

const access = [
  {
    register: "clients",
    rows: [
      ["A", "Alfa"],
      ["B", "Beta"],
    ],
  },
  { register: "consultants", rows: [["101"], ["102"]] },
  { register: "programs", rows: [["Lön"]] },
  {
    register: "assignments",
    rows: [
      ["A", "101", "Lön"],
      ["B", "102", "Lön"],
    ],
  },
] as const;

test("a matrix whose column of a consultant was renamed gets no second one beside the old figures", async () => {
  const { excel, door } = await reported(access);
  await putReport(door, "accessReport", mains);
  rename(excel, "Åtkomstrapport", "Konsult 102", "Anna");
  await checkAll(door);
  const before = bodyOf(excel, "Åtkomstrapport");
  await putReport(door, "accessReport", mains);
  expect(notice.value).toMatchObject({ kind: "report-renamed", missing: ["Konsult 102"], columns: ["Anna"] });
  expect(bodyOf(excel, "Åtkomstrapport")).toEqual(before);
});
