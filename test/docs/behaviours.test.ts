import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { behavioursPage } from "../../scripts/behaviours.mjs";
import { notYet, numbers, outside, staleByHand, standings } from "../../scripts/shown.mjs";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** All numbers of a kind, to its last. */
const all = (kind: "#" | "Q", last: number): string[] =>
  Array.from({ length: last }, (_, at) => `${kind}${at + 1}`);

test("every behaviour and every decision has a name", () => {
  expect([...numbers].sort()).toEqual([...all("#", 178), ...all("Q", 61)].sort());
});

test("every number is shown, or outside a workbook, or in the list of what is not yet; and that list only shrinks", () => {
  const lacking = [...standings()].filter(([number, { tests }]) => !outside[number] && tests.length === 0);
  expect(notYet.numbers).toEqual(lacking.map(([number]) => number));
  expect(notYet.atMost).toBe(notYet.numbers.length);
});

test("what is not shown says why", () => {
  const stands = standings();
  const silent = notYet.numbers.filter((number) => {
    const { why = [], unreached = [] } = stands.get(number) ?? {};
    return why.length === 0 && unreached.length === 0;
  });
  expect(silent).toEqual([]);
});

test("the list kept by hand doubts tests that there are, and tells of no number that is shown", () => {
  expect(staleByHand()).toEqual([]);
});

test("what waits to be reached names the behaviours that it waits for, and the reason", () => {
  const { exports } = JSON.parse(read("scripts/waiting.json")) as {
    exports: readonly { name: string; behaviours: readonly string[]; why: string }[];
  };
  const isKnown = (number: string): boolean => numbers.includes(number);
  const vague = exports.filter(({ behaviours, why }) => why === "" || behaviours.length === 0);
  expect(vague).toEqual([]);
  expect(exports.flatMap(({ behaviours }) => behaviours).filter((number) => !isKnown(number))).toEqual([]);
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

test("the page of behaviours is as tests and code stand; if not, run node scripts/behaviours.mjs", () => {
  expect(read("docs/behaviours.md")).toBe(behavioursPage());
});
