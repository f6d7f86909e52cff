import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { behavioursPage, numbers, outside, shownBy } from "../../scripts/behaviours.mjs";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** Numbers from one to another. */
const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `#${from + at}`);

/** What the registers, the rules and the resolvers have to show. */
const promised = [
  ...range(1, 95),
  ...range(104, 131),
  ...range(159, 162),
  ...["#174", "#177", "#178"],
  ...numbers.filter(
    (number) => /^Q([1-9]|1\d|2[0-7]|3[0-7]|43|44)$/.test(number) && !/^Q(12|13)$/.test(number),
  ),
];

test("every behaviour of the registers is shown by a test that cites it, or told as what a workbook cannot do", () => {
  const shown = shownBy();
  const lacking = promised.filter((number) => !outside[number] && (shown.get(number) ?? []).length === 0);
  expect(lacking).toEqual([]);
});

test("what a workbook cannot do is told in the guide, number by number", () => {
  const guide = read("docs/limits.md");
  const told = new Set(guide.match(/#\d+/g));
  expect(Object.keys(outside).filter((number) => !told.has(number))).toEqual([]);
});

test("the help page tells it in both languages", () => {
  const told = Array.from(
    read("addin/help/page.html").matchAll(/data-behaviour="(#\d+)"/g),
    ([, number]) => number,
  );
  const both = Object.keys(outside).flatMap((number) => [number, number]);
  expect([...told].sort()).toEqual(both.sort());
});

test("the page of behaviours is as the tests stand; if not, run node scripts/behaviours.mjs", () => {
  expect(read("docs/behaviours.md")).toBe(behavioursPage());
});
