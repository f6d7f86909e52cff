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
import { fold } from "#core/values/text";
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
      for (const code of all) addCode(sorted, fold(code));
      for (const code of gone) removeCode(sorted, fold(code));
      const left = all.filter((code) => !gone.includes(code));
      expect(allCodes(sorted)).toEqual([...left].sort());
      for (const code of ["a", "a.b", "b", "å.a"]) {
        expect(codesBelow(sorted, fold(code))).toEqual(
          [...left].sort().filter((one) => one.startsWith(`${code}.`)),
        );
        expect(hasBelow(sorted, fold(code))).toBe(left.some((one) => one.startsWith(`${code}.`)));
      }
    }),
    { numRuns: runs(100) },
  );
});

test("a code that ends in a slash is not below the code before it", () => {
  const sorted = finish(sortedCodes([fold("a"), fold("a.b"), fold("a/")]));
  expect(codesBelow(sorted, fold("a"))).toEqual(["a.b"]);
  expect(hasBelow(sorted, fold("a/"))).toBe(false);
});

test("thousands of codes come and go in any order, and subtrees are still whole", () => {
  const all = Array.from({ length: 3000 }, (_, at) => fold(`k${(at * 7919) % 3000}.${at % 3}`));
  const sorted = finish(sortedCodes([]));
  for (const code of all) addCode(sorted, code);
  expect(allCodes(sorted)).toEqual([...all].sort());
  expect(allCodes(sorted)).toEqual(allCodes(finish(sortedCodes(all))));
  for (const code of all.slice(0, 2000)) removeCode(sorted, code);
  const left = all.slice(2000).sort();
  expect(allCodes(sorted)).toEqual(left);
  addCode(sorted, fold("k"));
  expect(codesBelow(sorted, fold("k"))).toEqual([]);
  addCode(sorted, fold("a"));
  for (const code of left) addCode(sorted, fold(`a.${code}`));
  expect(codesBelow(sorted, fold("a"))).toEqual(left.map((code) => `a.${code}`));
});

const many = Array.from({ length: 5000 }, (_, at) => fold(`k${String(at).padStart(4, "0")}`));

test("a subtree that goes on through thousands of codes has them all, and none of what comes after", () => {
  const below = many.map((code) => fold(`b.${code}`));
  const sorted = finish(sortedCodes([fold("a"), fold("b"), ...below, fold("c"), ...many]));
  expect(codesBelow(sorted, fold("b"))).toEqual(below);
  for (const code of many.slice(0, 1024)) addCode(sorted, fold(`a.${code}`));
  expect(codesBelow(sorted, fold("b"))).toEqual(below);
  for (let at = 1; at < below.length; at += 500) {
    const end = finish(sortedCodes([fold("b"), ...below.slice(0, at), fold("c")]));
    expect(codesBelow(end, fold("b"))).toEqual(below.slice(0, at));
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
  const sorted = finish(sortedCodes(["a", "c", "e"].map(fold)));
  expect(addCode(sorted, fold("b"))).toBe("c");
  expect(addCode(sorted, fold("c"))).toBe("e");
  expect(addCode(sorted, fold("f"))).toBeUndefined();
  expect(removeCode(sorted, fold("b"))).toEqual(["a", "c"]);
  expect(removeCode(sorted, fold("a"))).toEqual([undefined, "c"]);
  expect(removeCode(sorted, fold("f"))).toEqual(["e", undefined]);
  expect(removeCode(sorted, fold("x"))).toEqual([]);
  expect(allCodes(sorted)).toEqual(["c", "e"]);
});

test("the first code below is given, or none", () => {
  const sorted = finish(sortedCodes(["a", "a-1", "a.b", "a.b.c", "b"].map(fold)));
  expect(firstBelow(sorted, fold("a"))).toBe("a.b");
  expect(firstBelow(sorted, fold("b"))).toBeUndefined();
  expect(hasBelow(sorted, fold("a.b"))).toBe(true);
});
