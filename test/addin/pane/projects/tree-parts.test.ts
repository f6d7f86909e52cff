import { expect, test } from "vitest";
import { dayNumber, hourParts } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { budgetBar } from "../../../../addin/pane/figures/budget-bar";
import { employeeChoices } from "../../../../addin/pane/projects/employee-choices";
import { dayOfInput, isChosen, isPeriod, withChoice } from "../../../../addin/pane/projects/period";
import { bookOf } from "../../../rules/books";

const node = (worked: number, released: number, budget?: number) => ({
  worked: hourParts(worked),
  released: hourParts(released),
  budgetHours: budget === undefined ? undefined : hourParts(budget),
});

test("a bar is of the budget: released, then what else is worked #99", () => {
  expect(budgetBar(node(50, 25, 100), "within", false)).toEqual({
    parts: [
      { of: "released", from: 0, to: 25 },
      { of: "worked", from: 25, to: 50 },
    ],
    notch: undefined,
    isOpen: false,
  });
});

test("over budget the bar is of what is worked, with a notch at the budget and what is past it by itself #100", () => {
  expect(budgetBar(node(200, 20, 100), "over", false)).toEqual({
    parts: [
      { of: "released", from: 0, to: 10 },
      { of: "worked", from: 10, to: 50 },
      { of: "over", from: 50, to: 100 },
    ],
    notch: 50,
    isOpen: false,
  });
});

test("exactly on budget the bar is full, with the notch at its end; near it, it looks otherwise than within #101 Q13", () => {
  expect(budgetBar(node(100, 0, 100), "exact", false)).toMatchObject({ notch: 100 });
  expect(budgetBar(node(95, 0, 100), "near", false).parts.at(-1)).toMatchObject({ of: "near", to: 95 });
});

test("without a budget the bar is open and unfilled, and a period's has one part that says nothing of over Q12", () => {
  expect(budgetBar(node(50, 0), "none", false)).toEqual({ parts: [], notch: undefined, isOpen: true });
  expect(budgetBar(node(200, 50, 100), "over", true)).toEqual({
    parts: [{ of: "part", from: 0, to: 100 }],
    notch: 50,
    isOpen: false,
  });
});

test("hours below zero, which corrections may leave, have no length", () => {
  const { parts } = budgetBar(node(-50, -50, 100), "within", false);
  expect(parts.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("a choice of time is made and taken back; a day makes it a period, people do not Q12", () => {
  const made = withChoice({ employees: ["7"] }, { from: dayNumber(20_000) });
  expect(made).toEqual({ employees: ["7"], from: 20_000 });
  expect([
    isPeriod(made),
    isPeriod({ employees: ["7"] }),
    isChosen({ employees: ["7"] }),
    isChosen({}),
  ]).toEqual([...[true, false, true, false]]);
  expect(withChoice(made, { employees: undefined })).toEqual({ from: 20_000 });
  expect(withChoice(made, { employees: [] })).toEqual({ from: 20_000 });
});

test("a date field gives a day, and none while it is half typed", () => {
  expect(dayOfInput("2026-03-02")).toBe(dayOf(2026, 3, 2));
  expect(dayOfInput("")).toBeUndefined();
  expect(dayOfInput("0002-03-02")).toBeUndefined();
});

test("employees are chosen by name, å ä ö last", () => {
  const book = bookOf({
    employees: [
      { number: "1", name: "Örjan" },
      { number: "2", name: "Zara" },
      { number: "3", name: "Åsa" },
    ],
  });
  expect(employeeChoices(book, "sv").map(({ label }) => label)).toEqual(["Zara (2)", "Åsa (3)", "Örjan (1)"]);
});

test("without a register of employees, the numbers of the time entries are there to choose, each once", () => {
  const row = { date: "2026-03-02", project: "A", hours: 1 };
  const book = bookOf({ timeEntries: ["10", "9", "x10", "X10"].map((employee) => ({ ...row, employee })) });
  expect(employeeChoices(book, "sv").map(({ number }) => number)).toEqual(["9", "10", "x10"]);
});
