import { expect, test } from "vitest";
import { readTime } from "#core/values/time";
import { outcome } from "./faults";

test.each([
  ["08:00", 480],
  ["8:00", 480],
  ["8.30", 510],
  ["0800", 480],
  ["kl. 08.00", 480],
  ["08:00:00", 480],
  ["8:30 PM", 1230],
  ["12:00 am", 0],
  ["00:00", 0],
  ["24:00", 1440],
  [0, 0],
  [0.5, 720],
  [8 / 24 + 20 / 1440, 500],
  [1, 1440],
  [800, 480],
  [100, 60],
  [1730, 1050],
])("the time %j is %j minutes past midnight", (cell, minutes) => {
  expect(outcome(readTime(cell))).toBe(minutes);
});

test.each([
  "25:00",
  "24:01",
  "8:60",
  "8",
  "800",
  "08:00:30",
  "13:00 pm",
  "0:30 am",
  0.33333,
  8,
  -0.5,
  860,
  46261.5,
  true,
])("%j is no time of day", (cell) => {
  expect(outcome(readTime(cell))).toBe("not-a-time");
});

test("a blank cell is no time, and an error value says so", () => {
  expect(readTime(" ")).toBeUndefined();
  expect(outcome(readTime("#N/A"))).toBe("error-value");
});

test.each([
  ["1:00 am", 60],
  ["1:00 pm", 780],
  ["12:59 pm", 779],
  ["11:59 pm", 1439],
])("by the English clock %j is %j minutes past midnight", (cell, minutes) => {
  expect(outcome(readTime(cell))).toBe(minutes);
});
