// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { dayOf } from "#core/values/date";
import { follow } from "../../../../addin/pane/book/follow";
import { BudgetView } from "../../../../addin/pane/budget/BudgetView";
import { selection } from "../../../../addin/pane/budget/state";
import type { Row, Rows } from "../../../rules/books";
import { openView } from "../open-view";

const entry = (project: string, hours: number | string, more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "7",
  project,
  hours,
  ...more,
});

const company: Rows = {
  projects: [
    { code: "BS", name: "Bolagsstöd" },
    { code: "BS.HR", name: "Personal", budgetHours: 10 },
    { code: "BS.IT", name: "Teknik", budgetHours: 5 },
    { code: "IT", name: "Intern tid" },
  ],
  employees: [
    { number: "7", name: "Åsa Ek" },
    { number: "8", name: "Bo Al" },
  ],
  timeEntries: [
    entry("BS.HR", 4, { released: "2026-03-09" }),
    entry("BS.IT", 6),
    entry("BS.IT", 3, { employee: "8", date: "2026-04-01" }),
    entry("IT", 2),
    entry("BORTA", 1),
    entry("IT", "tre"),
  ],
};

const row = (code: string): HTMLElement => document.querySelector<HTMLElement>(`[data-code="${code}"]`)!;
const codes = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>("[data-code]")].map(({ dataset }) => dataset["code"]);
/** With spaces as they are typed: the formats put one that does not break. */
const textOf = (code: string): string => row(code).textContent.replaceAll("\u00A0", " ");

const openBudget = async (rows: Rows, language: "sv" | "en" = "sv") => {
  const opened = await openView(BudgetView, rows, language);
  await screen.findByRole("treegrid");
  return opened;
};

test("main projects stand with the sums of all below them, said in words and numbers #97 #99", async () => {
  await openBudget(company);
  expect(codes()).toEqual(["BS", "IT"]);
  expect(textOf("BS")).toMatch(/BS Bolagsstöd.*Inom budget.*13 h.*4 h.*summan av underprojekten 15 h/);
  expect(textOf("IT")).toMatch(/Ingen budget.*2 h.*0 h.*–/);
});

test("a project that has worked more than its budget is over it #100 #101", async () => {
  await openBudget(company);
  fireEvent.click(screen.getByText("Öppna alla"));
  expect(textOf("BS.IT")).toMatch(/Över budget.*9 h.*5 h/);
  expect(row("BS.IT").querySelector(".bars")?.classList.contains("over")).toBe(true);
  expect(textOf("BS.HR")).toContain("Inom budget");
});

test("the tree is walked, expanded and collapsed from the keyboard", async () => {
  await openBudget(company);
  row("BS").focus();
  const press = (key: string): boolean => fireEvent.keyDown(document.activeElement!, { key });
  press("ArrowRight");
  expect(codes()).toEqual(["BS", "BS.HR", "BS.IT", "IT"]);
  expect(row("BS").getAttribute("aria-expanded")).toBe("true");
  press("ArrowRight");
  expect(document.activeElement).toBe(row("BS.HR"));
  press("End");
  expect(document.activeElement).toBe(row("IT"));
  press("Home");
  press("ArrowLeft");
  expect(codes()).toEqual(["BS", "IT"]);
});

test("a search shows what it finds and what stands above it", async () => {
  await openBudget(company);
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "teknik" } });
  expect(codes()).toEqual(["BS", "BS.IT"]);
});

test("a period cuts the time and not the budget, and then no color is shown Q12", async () => {
  await openBudget(company);
  fireEvent.click(screen.getByText("Öppna alla"));
  fireEvent.change(screen.getByLabelText("Från"), { target: { value: "2026-04-01" } });
  expect(selection.value).toEqual({ from: dayOf(2026, 4, 1) });
  await waitFor(() => {
    expect(textOf("BS.IT")).toMatch(/Perioden.*3 h.*0 h.*5 h/);
  });
  expect(row("BS.IT").querySelector(".bars")?.classList.contains("period")).toBe(true);
  expect(screen.getByText(/Budgeten visas alltid hel/)).toBeTruthy();
  fireEvent.click(screen.getByText("Rensa urvalet"));
  await waitFor(() => {
    expect(textOf("BS.IT")).toContain("Över budget");
  });
});

test("an employee's time is set beside the budget in color #98", async () => {
  await openBudget(company);
  fireEvent.change(screen.getByLabelText("Anställd"), { target: { value: "8" } });
  await waitFor(() => {
    expect(textOf("BS")).toMatch(/Inom budget.*3 h.*0 h.*15 h/);
  });
});

test("who has worked on a project stands by the most, each with the rows #102 #103", async () => {
  const { workbook } = await openBudget(company);
  fireEvent.click(row("BS"));
  await screen.findByText(/Åsa Ek/);
  const people = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  expect(people.map(({ textContent }) => textContent.replaceAll("\u00A0", " "))).toEqual([
    "Åsa Ek (7) 2 rader10 h4 h",
    "Bo Al (8) 1 rad3 h0 h",
  ]);
  expect(screen.getByText(/Budgeten är summan av underprojekten\./)).toBeTruthy();
  fireEvent.click(within(people[1]!).getByRole("button"));
  fireEvent.click(screen.getByText(/BS\.IT/));
  expect(workbook.visited).toEqual([["Tidrader", 3, 4]]);
});

test("going back gives the keyboard its place in the tree again", async () => {
  await openBudget(company);
  row("IT").focus();
  fireEvent.keyDown(row("IT"), { key: "Enter" });
  expect(document.activeElement?.textContent).toBe("IT Intern tid");
  fireEvent.click(screen.getByRole("button", { name: /^Tillbaka till/ }));
  expect(document.activeElement).toBe(row("IT"));
});

test("rows that cannot be counted are told with their reasons, each a way to its cell", async () => {
  const { workbook } = await openBudget(company);
  expect(screen.getByText("4 tidrader av 6 är räknade.")).toBeTruthy();
  expect(screen.getByText("2 rader är inte räknade")).toBeTruthy();
  expect(screen.getByText(/projektet finns inte i registret/)).toBeTruthy();
  fireEvent.click(screen.getByText(/timmarna går inte att läsa/));
  expect(workbook.visited).toEqual([["Tidrader", 6, 4]]);
});

test("the sums follow when someone types", async () => {
  const { workbook } = await openBudget(company);

  const stop = await follow(workbook);
  void act(() => workbook.type("Tidrader", 3, "Timmar", 40));
  await waitFor(() => {
    expect(textOf("IT")).toContain("40 h");
  });
  stop();
});

test("the same tree speaks English", async () => {
  await openBudget(company, "en");
  expect(textOf("BS")).toMatch(/Within budget.*the sum of the subprojects/);
});

test("only the rows in view of a large tree are drawn", async () => {
  const projects = Array.from({ length: 5000 }, (_, at) => ({ code: `P${at}`, name: "x" }));
  await openBudget({ projects });
  expect(codes().length).toBeLessThan(40);
  expect(screen.getByRole("treegrid").getAttribute("aria-rowcount")).toBe("5001");
});
