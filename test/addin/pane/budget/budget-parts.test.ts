import { expect, test } from "vitest";
import { dayNumber, hourParts } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { barsOf } from "../../../../addin/pane/budget/bars";
import { employeeChoices } from "../../../../addin/pane/budget/employee-choices";
import { choicesMade, dayOfInput, shownState, withChoice } from "../../../../addin/pane/budget/period";
import { bookOf } from "../../../rules/books";

test("the longest of the three bars fills the width #99", () => {
  expect(barsOf({ worked: hourParts(50), released: hourParts(25), budgetHours: hourParts(100) })).toEqual({
    worked: 50,
    released: 25,
    budget: 100,
  });
  expect(barsOf({ worked: hourParts(200), released: 0, budgetHours: hourParts(100) })).toEqual({
    worked: 100,
    released: 0,
    budget: 50,
  });
});

test("no hours and hours below zero have no bar", () => {
  expect(barsOf({ worked: 0, released: 0, budgetHours: undefined })).toEqual({
    worked: 0,
    released: 0,
    budget: 0,
  });
  expect(barsOf({ worked: hourParts(-50), released: 0, budgetHours: hourParts(100) }).worked).toBe(0);
});

test("dates take away the color and an employee does not Q12", () => {
  expect(shownState("over", { employee: "7" })).toBe("over");
  expect(shownState("over", { to: dayNumber(20_000) })).toBe("period");
  expect(shownState("none", { to: dayNumber(20_000) })).toBe("none");
});

test("a choice is made and taken back", () => {
  const made = withChoice({ employee: "7" }, { from: dayNumber(20_000) });
  expect(made).toEqual({ employee: "7", from: 20_000 });
  expect(choicesMade(made)).toBe(2);
  expect(withChoice(made, { employee: undefined })).toEqual({ from: 20_000 });
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

test("without a register of employees, the numbers of the time rows are there to choose, each once", () => {
  const row = { date: "2026-03-02", project: "A", hours: 1 };
  const book = bookOf({ timeEntries: ["10", "9", "x10", "X10"].map((employee) => ({ ...row, employee })) });
  expect(employeeChoices(book, "sv").map(({ number }) => number)).toEqual(["9", "10", "x10"]);
});
