import { expect, test } from "vitest";
import { cellName, columnName, columnNumber } from "#core/values/a1";

test("cells are named as Excel names them", () => {
  expect([cellName(0, 0), cellName(6, 25), cellName(9, 26), cellName(1_048_575, 16_383)]).toEqual([
    "A1",
    "Z7",
    "AA10",
    "XFD1048576",
  ]);
});

test("every column of a worksheet is found again by its letters, large or small", () => {
  const columns = Array.from({ length: 16_384 }, (_, column) => column);
  expect(columns.map((column) => columnNumber(columnName(column)))).toEqual(columns);
  expect(columns.map((column) => columnNumber(columnName(column).toLowerCase()))).toEqual(columns);
});
