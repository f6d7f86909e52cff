import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addCode,
  allCodes,
  codesBelow,
  firstBelow,
  hasBelow,
  removeCode,
  sortedCodes,
} from "#core/tree/sorted-codes";
import { finish } from "#core/values/task";
import { runs } from "../runs";

const codes = fc.uniqueArray(
  fc
    .array(fc.constantFrom("a", "b", "a-1", "a0", "å"), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(".")),
);

test("a subtree is what a search through every code finds, with siblings such as a-1 between", () => {
  fc.assert(
    fc.property(codes, codes, (all, gone) => {
      const sorted = finish(sortedCodes([]));
      for (const code of all) addCode(sorted, code);
      for (const code of gone) removeCode(sorted, code);
      const left = all.filter((code) => !gone.includes(code));
      expect(allCodes(sorted)).toEqual([...left].sort());
      for (const code of ["a", "a.b", "b", "å.a"]) {
        expect(codesBelow(sorted, code)).toEqual(
          [...left].sort().filter((one) => one.startsWith(`${code}.`)),
        );
        expect(hasBelow(sorted, code)).toBe(left.some((one) => one.startsWith(`${code}.`)));
      }
    }),
    { numRuns: runs(100) },
  );
});

test("a code that ends in a slash is not below the code before it", () => {
  const sorted = finish(sortedCodes(["a", "a.b", "a/"]));
  expect(codesBelow(sorted, "a")).toEqual(["a.b"]);
  expect(hasBelow(sorted, "a/")).toBe(false);
});

test("thousands of codes come and go in any order, and subtrees are still whole", () => {
  const all = Array.from({ length: 3000 }, (_, at) => `k${(at * 7919) % 3000}.${at % 3}`);
  const sorted = finish(sortedCodes([]));
  for (const code of all) addCode(sorted, code);
  expect(allCodes(sorted)).toEqual([...all].sort());
  expect(allCodes(sorted)).toEqual(allCodes(finish(sortedCodes(all))));
  for (const code of all.slice(0, 2000)) removeCode(sorted, code);
  const left = all.slice(2000).sort();
  expect(allCodes(sorted)).toEqual(left);
  addCode(sorted, "k");
  expect(codesBelow(sorted, "k")).toEqual([]);
  addCode(sorted, "a");
  for (const code of left) addCode(sorted, `a.${code}`);
  expect(codesBelow(sorted, "a")).toEqual(left.map((code) => `a.${code}`));
});

const many = Array.from({ length: 5000 }, (_, at) => `k${String(at).padStart(4, "0")}`);

test("a subtree that goes on through thousands of codes has them all, and none of what comes after", () => {
  const below = many.map((code) => `b.${code}`);
  const sorted = finish(sortedCodes(["a", "b", ...below, "c", ...many]));
  expect(codesBelow(sorted, "b")).toEqual(below);
  for (const code of many.slice(0, 1024)) addCode(sorted, `a.${code}`);
  expect(codesBelow(sorted, "b")).toEqual(below);
  for (let at = 1; at < below.length; at += 500) {
    const end = finish(sortedCodes(["b", ...below.slice(0, at), "c"]));
    expect(codesBelow(end, "b")).toEqual(below.slice(0, at));
  }
});

test("where a thousand codes in a row have gone, those around them are still found", () => {
  const sorted = finish(sortedCodes(many));
  for (const code of many.slice(1000, 3100)) removeCode(sorted, code);
  const left = [...many.slice(0, 1000), ...many.slice(3100)];
  for (const code of left) addCode(sorted, code);
  expect(allCodes(sorted)).toEqual(left);
  for (const code of left) removeCode(sorted, code);
  expect(allCodes(sorted)).toEqual([]);
});

test("a code that comes or goes tells which codes stand beside it", () => {
  const sorted = finish(sortedCodes(["a", "c", "e"]));
  expect(addCode(sorted, "b")).toBe("c");
  expect(addCode(sorted, "c")).toBe("e");
  expect(addCode(sorted, "f")).toBeUndefined();
  expect(removeCode(sorted, "b")).toEqual(["a", "c"]);
  expect(removeCode(sorted, "a")).toEqual([undefined, "c"]);
  expect(removeCode(sorted, "f")).toEqual(["e", undefined]);
  expect(removeCode(sorted, "x")).toEqual([]);
  expect(allCodes(sorted)).toEqual(["c", "e"]);
});

test("the first code below is given, or none", () => {
  const sorted = finish(sortedCodes(["a", "a-1", "a.b", "a.b.c", "b"]));
  expect(firstBelow(sorted, "a")).toBe("a.b");
  expect(firstBelow(sorted, "b")).toBeUndefined();
  expect(hasBelow(sorted, "a.b")).toBe(true);
});
