import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import type { SetCell } from "#core/book/edit";
import { rowWithKey } from "#core/book/keys";
import { positionOf } from "#core/book/positions";
import { positionAt } from "#core/book/row-id";
import { numbers, rawCell, type Table } from "#core/book/table";
import { resolveColor } from "#core/resolve/color";
import { formatHours } from "#core/values/format";
import { amountOf } from "#core/values/money";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const book = bookOf({
  projects: [{ code: "BS.HR", color: "#112233", budgetHours: 2, salesPerHour: 3, startDate: "2026-03-16" }],
});
const projects = tableOf(book, "projects")!;

test("a code as it is typed does not compile where one that is compared is asked for", () => {
  const typed: string = "BS.HR";
  // @ts-expect-error A key is looked up as fold makes it.
  expect(rowWithKey(projects, typed)).toBeUndefined();
  // @ts-expect-error A project is asked about by its folded code.
  expect(resolveColor(book, typed).value).toBeUndefined();
  expect(rowWithKey(projects, fold(typed))).toBe(0);
  expect(resolveColor(book, fold(typed)).value).toBe("#112233");
});

test("a column whose name is misspelt, or is another register's, does not compile", () => {
  // @ts-expect-error The column is called budgetAmount.
  expect(numbers(projects, "budgetAmuont")).toEqual([]);
  // @ts-expect-error It is so however the column is asked for.
  expect(projects.columns.get("budgetAmuont")).toBeUndefined();
  // @ts-expect-error Employees stand in time entries, and projects have none.
  expect(projects.columns.get("employee")).toBeUndefined();
  // @ts-expect-error Amounts of travel are no column of projects.
  expect(numbers(projects, "amount")).toEqual([]);
  // @ts-expect-error The table of projects is not that of time entries.
  const entries: Table<"timeEntries"> = projects;
  expect(entries.columns.get("employee")).toBeUndefined();
  expect(projects.columns.get("code")).toEqual(["BS.HR"]);
});

test("a day or a row's id as a place in the table does not compile, nor a place as a row's id", () => {
  const day = numbers(projects, "startDate")[0]!;
  const [first] = projects.order;
  // @ts-expect-error A day is no place.
  expect(projects.order[day]).toBeUndefined();
  // @ts-expect-error A row's id stays when the row moves.
  expect(projects.order[first!]).toBe(first);
  // @ts-expect-error A place says nothing of which row stands there.
  expect(rawCell(projects, positionAt(0), "code")).toBe("BS.HR");
  expect(projects.order[positionOf(projects, first!)]).toBe(first);
});

test("hours and a price turned round do not compile, nor a day as hours", () => {
  const [hours, price] = [numbers(projects, "budgetHours")[0]!, numbers(projects, "salesPerHour")[0]!];
  const day = numbers(projects, "startDate")[0]!;
  // @ts-expect-error The hours come first.
  expect(amountOf(price, hours)).toBe(600);
  expect(amountOf(hours, price)).toBe(600);
  // @ts-expect-error A day is no hours.
  expect(formatHours(day, "en")).toContain("2.0528");
  // @ts-expect-error Nor is an amount.
  expect(formatHours(price, "en")).toContain("0.03");
});

test("a position does not compile where a column is asked for", () => {
  const [row] = [...projects.order];
  const edit: SetCell = {
    kind: "set",
    register: "projects",
    row: row!,
    // @ts-expect-error The cell is named by its column, which columnOf tells.
    column: positionAt(0),
    from: "",
    to: "",
  };
  expect(edit.column).toBe(projects.columnOf.get("code"));
});
