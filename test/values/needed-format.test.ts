import { expect, test } from "vitest";
import { neededFormat } from "#core/values/needed-format";

test("text that must stay as typed needs @, whatever the cell looks like", () => {
  expect(neededFormat({ kind: "code" }, "0042", "General")).toBe("@");
  expect(neededFormat({ kind: "text" }, "x", "@")).toBeUndefined();
});

test("a number keeps the looks that someone gave it, but does not stand in a text cell", () => {
  expect(neededFormat({ kind: "money" }, 12.5, "# ##0 kr")).toBeUndefined();
  expect(neededFormat({ kind: "money" }, 12.5, "@")).toBe("#,##0.00");
});

test("a date or a time is not shown as a plain number", () => {
  expect(neededFormat({ kind: "date" }, 46_000, "General")).toBe("yyyy-mm-dd");
  expect(neededFormat({ kind: "time" }, 0.5, "General")).toBe("hh:mm");
  expect(neededFormat({ kind: "date" }, 46_000, "d mmm")).toBeUndefined();
});

test("a blank cell needs nothing", () => {
  expect(neededFormat({ kind: "code" }, "", "General")).toBeUndefined();
});

test("hours do not stand where they would show as another unit", () => {
  expect(neededFormat({ kind: "hours" }, 1.5, '0" min"')).toBe("General");
  expect(neededFormat({ kind: "hours" }, 1.5, '0.0" h"')).toBeUndefined();
});
