import fc from "fast-check";
import { expect, test } from "vitest";
import { addCode, allCodes, codesBelow, hasBelow, removeCode, sortedCodes } from "#core/tree/sorted-codes";
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
