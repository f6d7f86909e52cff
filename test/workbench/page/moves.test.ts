import { expect, test } from "vitest";
import { move } from "../../../workbench/page/grid/moves";
import type { GridSource, Spot } from "../../../workbench/page/grid/source";

/** Rows 0–9 with row 0 frozen and row 4 hidden; A1:B4 and A8 are filled. */
const source: GridSource = {
  frozen: [0],
  rows: [1, 2, 3, 5, 6, 7, 8, 9],
  columns: [0, 1, 2, 3].map((column) => ({ column, width: 64 })),
  text: (row, column) => ((row < 4 && column < 2) || (row === 7 && column === 0) ? "x" : ""),
  look: () => ({ fill: "", color: "", bold: false, italic: false, align: "left" }),
  hasChoices: () => false,
};
const from = (row: number, column: number): Spot => ({ row, column });
const go = (spot: Spot, key: string, ctrl = false) => move(source, spot, { key, ctrl }, 3);

test("arrows step over hidden rows and from the frozen rows into the rest", () => {
  expect(go(from(3, 1), "ArrowDown")).toEqual(from(5, 1));
  expect(go(from(0, 1), "ArrowDown")).toEqual(from(1, 1));
  expect(go(from(1, 0), "ArrowUp")).toEqual(from(0, 0));
});

test("the grid ends at its edges", () => {
  expect(go(from(0, 0), "ArrowUp")).toEqual(from(0, 0));
  expect(go(from(9, 3), "ArrowRight")).toEqual(from(9, 3));
  expect(go(from(8, 0), "PageDown")).toEqual(from(9, 0));
});

test("Ctrl and an arrow go to the end of the block, then over the blanks to the next", () => {
  expect(go(from(0, 0), "ArrowDown", true)).toEqual(from(3, 0));
  expect(go(from(3, 0), "ArrowDown", true)).toEqual(from(7, 0));
  expect(go(from(7, 0), "ArrowDown", true)).toEqual(from(9, 0));
  expect(go(from(2, 0), "ArrowRight", true)).toEqual(from(2, 1));
});

test("Home goes to the first column, and with Ctrl to the first cell that scrolls", () => {
  expect(go(from(6, 2), "Home")).toEqual(from(6, 0));
  expect(go(from(6, 2), "Home", true)).toEqual(from(1, 0));
  expect(go(from(0, 2), "End", true)).toEqual(from(7, 0));
});

test("a letter does not move", () => {
  expect(go(from(0, 0), "a")).toBeUndefined();
});
