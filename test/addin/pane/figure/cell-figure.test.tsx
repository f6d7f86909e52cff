// @vitest-environment happy-dom
import { screen } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { selected } from "../../../../addin/pane/book/selected";
import { HomeView } from "../../../../addin/pane/home/HomeView";
import { askedBilling } from "../../../../addin/pane/kit/asked-billing";
import { hasFunctionCells } from "../../../../addin/pane/kit/function-cells";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const entry = (project: string, hours: number, employee = "7") => ({
  date: "2026-03-02",
  employee,
  project,
  hours,
});

const company: Rows = {
  projects: [
    { code: "R1", name: "Norra", budgetHours: 40 },
    { code: "R1.Syd", name: "Syd" },
    { code: "R2", name: "Östra" },
  ],
  timeEntries: [entry("R1", 4), entry("R1.Syd", 2.5), entry("R2", 8)],
  budgetReport: [{ code: "R2", name: "Östra", worked: 8, until: "2026-12-01" }],
};

const plain = (text: string | null | undefined): string =>
  (text ?? "").replaceAll(/[\u00A0\u202F]/g, " ").trim();

beforeEach(() => {
  hasFunctionCells.value = true;
  askedBilling.value = undefined;
});

test("a cell with a function, selected in the sheet, opens the rows that its figure is the sum of, and no sheet is made #96 #97", async () => {
  const { workbook } = await openView(HomeView, company);
  const sheets = workbook.sheets.length;
  workbook.functions.set("Uppföljning 4 2", { id: "WORKED", args: ["R1"] });
  selected.value = { sheet: "Uppföljning", row: 4, column: 2 };
  await screen.findByRole("heading", { name: "Arbetade timmar, R1" });
  expect(screen.getByText("Siffran i cellen Uppföljning C5")).toBeTruthy();
  const list = await screen.findByRole("list", { name: "2 rader" });
  expect(plain((await screen.findByText(/^6,5/)).textContent)).toBe("6,5 h");
  const figures = [...list.querySelectorAll(".entry-figure")].map((one) => plain(one.textContent));
  expect(figures.toSorted()).toEqual(["2,5 h", "4 h"]);
  expect(workbook.sheets).toHaveLength(sheets);
});

test("what is left of a budget opens the cell that the budget stands in, and the rows that are taken from it #100", async () => {
  const { workbook } = await openView(HomeView, company);
  workbook.functions.set("Uppföljning 4 2", { id: "REMAINING", args: ["R1"] });
  selected.value = { sheet: "Uppföljning", row: 4, column: 2 };
  await screen.findByRole("heading", { name: "Kvar av budgeten, R1" });
  expect(plain((await screen.findByText(/^33,5/)).textContent)).toBe("33,5 h");
  await screen.findByRole("heading", { name: "Här står budgeten" });
  await screen.findByRole("heading", { name: "Det som dras av" });
  await screen.findByRole("list", { name: "2 rader" });
});

test("what has no answer says why, in the sentence that the cell has #101", async () => {
  const { workbook } = await openView(HomeView, company, "en");
  workbook.functions.set("Uppföljning 4 2", { id: "BUDGET", args: ["R2"] });
  selected.value = { sheet: "Uppföljning", row: 4, column: 2 };
  await screen.findByText(/no budget in hours/);
});

test("a cell that calls nothing changes nothing, and the next one that does is shown", async () => {
  const { workbook } = await openView(HomeView, company);
  workbook.functions.set("Uppföljning 6 2", { id: "WORKED", args: ["R2"] });
  selected.value = { sheet: "Uppföljning", row: 4, column: 2 };
  selected.value = { sheet: "Uppföljning", row: 5, column: 2 };
  expect(screen.queryByText(/^Siffran/)).toBeNull();
  selected.value = { sheet: "Uppföljning", row: 6, column: 2 };
  await screen.findByRole("heading", { name: "Arbetade timmar, R2" });
  workbook.functions.set("Uppföljning 7 2", { id: "WORKED", args: ["R1"] });
  selected.value = { sheet: "Uppföljning", row: 7, column: 2 };
  await screen.findByRole("heading", { name: "Arbetade timmar, R1" });
});

test("on Hem a row of a report that is selected shows the project's card", async () => {
  const { workbook } = await openView(HomeView, company);
  const report = workbook.sheets.find(({ sheet }) => sheet === "Budgetrapport")!;
  selected.value = { sheet: report.sheet, row: report.row + 1 };
  await screen.findByText("Östra");
  expect(shownProject.value).toBe("R2");
});
