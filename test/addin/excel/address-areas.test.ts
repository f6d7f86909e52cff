import { expect, test } from "vitest";
import { addressAreas } from "../../../addin/excel/address-rows";

test("every area of what is selected is told by its rows #150", () => {
  expect(addressAreas("A2:C4,A7,$B$9:$B$10")).toEqual([
    [1, 3],
    [6, 6],
    [8, 9],
  ]);
});

test("whole columns are no rows #150", () => {
  expect(addressAreas("A:C")).toBeUndefined();
  expect(addressAreas("A2,B:B")).toBeUndefined();
});
