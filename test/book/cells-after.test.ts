import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { cellsAfter } from "#core/book/cells-after";
import type { Edit } from "#core/book/edit";
import { columnAt, positionAt, rowId } from "#core/book/row-id";
import { finish, ROWS_PER_SLICE } from "#core/values/task";
import { bookOf } from "../rules/books";

const book = bookOf({
  projects: [{ code: "A", name: "Ett", status: "Fryst" }, { code: "B" }, { code: "C" }],
});
const table = tableOf(book, "projects")!;

const set = (row: number, from: string, to: string, column = 0): Edit => ({
  kind: "set",
  register: "projects",
  row: rowId(row),
  column: columnAt(column),
  from,
  to,
});

test("the rows that edits reach hold what the last of them leaves, and those that go are not among them", () => {
  const cells = table.raw[rowId(1)]!;
  const after = finish(
    cellsAfter(book, [
      set(0, "A", "X"),
      set(0, "X", "Y"),
      set(1, "B", "Z"),
      { kind: "delete", register: "projects", row: rowId(1), position: positionAt(1), cells },
      { kind: "insert", register: "projects", row: rowId(3), position: positionAt(2), cells: ["D"] },
      set(3, "D", "E"),
    ]),
  );
  const codes = Array.from(after.get("projects") ?? [], ([row, held]) => [row, held[0]]);
  expect(codes).toEqual([
    [0, "Y"],
    [3, "E"],
  ]);
  expect(table.order.map((row) => table.raw[row]?.[0])).toEqual(["A", "B", "C"]);
});

test("cells that no edit reaches are as they stand, and several of a row are edited together", () => {
  const after = finish(cellsAfter(book, [set(0, "A", "X"), set(0, "Ett", "Två", 1)]));
  const before = table.raw[rowId(0)]!;
  expect(before).toContain("Fryst");
  expect(after.get("projects")?.get(rowId(0))).toEqual(["X", "Två", ...before.slice(2)]);
});

test("many edits are gone through in slices", () => {
  const edits = Array.from({ length: 2 * ROWS_PER_SLICE }, () => set(0, "A", "A"));
  expect([...cellsAfter(book, edits)]).toEqual([ROWS_PER_SLICE, ROWS_PER_SLICE]);
});
