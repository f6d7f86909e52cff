import { expect, test } from "vitest";
import { isOn, resolveSetting } from "#core/resolve/setting";
import { bookOf } from "../rules/books";

const verdicts = (rows: readonly { name: string; value: string | number | boolean }[]) =>
  resolveSetting(bookOf({ settings: rows }), "competenceLevels").trace.map(({ verdict }) => verdict);

test("what no row states holds by itself", () => {
  expect(resolveSetting(bookOf({}), "competenceLevels")).toEqual({
    value: 5,
    trace: [{ register: "settings", key: "competenceLevels", field: "value", value: 5, verdict: "standard" }],
  });
  expect(isOn(bookOf({ settings: [] }), "allowOutsideDates")).toBe(false);
});

test("a row by its Swedish or English name decides, as number or as text", () => {
  const byName = (name: string, value: number | string) =>
    resolveSetting(bookOf({ settings: [{ name, value }] }), "competenceLevels").value;
  expect([byName("högsta kompetensnivå ", 3), byName("Highest competence level", "3")]).toEqual([3, 3]);
});

test("a blank or unreadable row is passed over, a second one outranked", () => {
  expect(verdicts([{ name: "Högsta kompetensnivå", value: "" }])).toEqual(["blank", "standard"]);
  expect(verdicts([{ name: "Högsta kompetensnivå", value: "många" }])).toEqual(["unreadable", "standard"]);
  expect(
    verdicts([
      { name: "Highest competence level", value: 4 },
      { name: "Högsta kompetensnivå", value: 3 },
    ]),
  ).toEqual(["decides", "outranked"]);
});
