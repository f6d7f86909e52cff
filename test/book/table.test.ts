import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import { headerOf, isUnread, rawCell, texts } from "#core/book/table";
import { bookOf } from "../rules/books";

const entries = tableOf(
  bookOf({
    timeEntries: [
      { project: "A", hours: "åtta" },
      { project: 7, hours: 8 },
      { project: "", hours: "" },
    ],
  }),
  "timeEntries",
)!;

test("a cell is unread when something stands there that comes to no value, and not when it is blank", () => {
  const unread = (field: string) => [0, 1, 2].map((row) => isUnread(entries, rowId(row), field));
  expect(unread("hours")).toEqual([true, false, false]);
});

test("a code that stands as a number is found fault with, and counts as what it shows all the same", () => {
  expect(texts(entries, "project")[1]).toBe("7");
  expect(isUnread(entries, rowId(1), "project")).toBe(false);
  expect(entries.faults.get(rowId(1))?.get("project")).toBeDefined();
});

test("a cell is quoted as it stands, and one of a column that the sheet lacks is blank", () => {
  expect([rawCell(entries, rowId(0), "hours"), headerOf(entries, "hours")]).toEqual(["åtta", "Timmar"]);
  expect([rawCell(entries, rowId(0), "finns inte"), headerOf(entries, "finns inte")]).toEqual(["", ""]);
});
