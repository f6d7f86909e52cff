import { expect, test } from "vitest";
import { ancestorCodes, hasEmptySegment, levelOf, parentCode } from "#core/tree/codes";

test("each level of BS > BS.HR > BS.HR.Bem is set off by a dot #5 #6 Q1", () => {
  expect(parentCode("BS.HR.Bem")).toBe("BS.HR");
  expect(ancestorCodes("BS.HR.Bem")).toEqual(["BS.HR", "BS"]);
  expect(["BS", "BS.HR", "BS.HR.Bem"].map(levelOf)).toEqual([1, 2, 3]);
  expect(parentCode("BS")).toBeUndefined();
});

test("what stands before a first dot is a parent, even when it is nothing Q3", () => {
  expect(parentCode(".HR")).toBe("");
  expect([".HR", "BS."].map(levelOf)).toEqual([2, 2]);
  expect(ancestorCodes("BS..HR")).toEqual(["BS.", "BS"]);
});

test("a dot at either end, or two in a row, leaves a segment empty Q3", () => {
  expect([".BS", "BS.", "BS..HR", "."].map(hasEmptySegment)).toEqual([true, true, true, true]);
  expect(["BS", "BS.HR", ""].map(hasEmptySegment)).toEqual([false, false, false]);
});
