import { expect, test } from "vitest";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { Workbook } from "../../../workbench/host/model/workbook";
import { sumsOf } from "../../../workbench/page/sums";

test("the selected cells are counted and their numbers summed; text and blanks come to nothing", () => {
  const { cells } = addSheet(new Workbook({}), "Blad1");
  cells.set(0, 0, 12.5);
  cells.set(1, 0, "räksmörgås");
  cells.set(2, 0, -2.5);
  cells.set(3, 1, 100);
  expect(sumsOf(cells, { row: 0, column: 0, rows: 1_048_576, columns: 1 })).toEqual({
    count: 3,
    numbers: 2,
    sum: 10,
  });
  expect(sumsOf(cells, { row: 10, column: 5, rows: 2, columns: 2 })).toEqual({
    count: 0,
    numbers: 0,
    sum: 0,
  });
});
