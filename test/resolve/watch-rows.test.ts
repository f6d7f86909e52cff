import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { rowId } from "#core/book/row-id";
import { watchRows } from "#core/resolve/watch-rows";
import { bookOf } from "../rules/books";

test("only an edit that makes a watched cell another is told of, with what stood there and what stands there", () => {
  const book = bookOf({ projects: [{ code: "A", name: "Alfa", color: "#FF0000" }] });
  const table = book.tables.get("projects")!;
  const told: unknown[] = [];
  watchRows(book, "projects", "test", ["code", "color"], (before, after, row) => {
    told.push([before, after, row]);
  });
  const set = (field: string, from: string, to: string): void => {
    const column = table.columnOf.get(field)!;
    apply(book, [{ kind: "set", register: "projects", row: rowId(0), column, from, to }]);
  };
  set("name", "Alfa", "Beta");
  expect(told).toEqual([]);
  set("code", "A", "B");
  expect(told).toEqual([[["A", expect.anything()], ["B", expect.anything()], 0]]);
});
