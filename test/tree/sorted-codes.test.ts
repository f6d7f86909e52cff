import fc from "fast-check";
import { expect, test } from "vitest";
import { ancestorCodes, levelOf, parentCode } from "../../src/tree/codes";
import { addCode, codesBelow, hasBelow, nearestAbove, removeCode } from "../../src/tree/sorted-codes";

test("each level of BS > BS.HR > BS.HR.Bem is set off by a dot #6 Q1", () => {
  expect(parentCode("BS.HR.Bem")).toBe("BS.HR");
  expect(ancestorCodes("BS.HR.Bem")).toEqual(["BS.HR", "BS"]);
  expect(["BS", "BS.HR", "BS.HR.Bem"].map(levelOf)).toEqual([1, 2, 3]);
  expect(parentCode("BS")).toBeUndefined();
});

const codes = fc.uniqueArray(
  fc
    .array(fc.constantFrom("a", "b", "a-1", "a0", "å"), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(".")),
);

test("a subtree is what a search through every code finds, with siblings such as a-1 between", () => {
  fc.assert(
    fc.property(codes, codes, (all, gone) => {
      const sorted: string[] = [];
      for (const code of all) addCode(sorted, code);
      for (const code of gone) removeCode(sorted, code);
      const left = all.filter((code) => !gone.includes(code));
      expect(sorted).toEqual([...left].sort());
      for (const code of ["a", "a.b", "b", "å.a"]) {
        expect(codesBelow(sorted, code)).toEqual(
          [...left].sort().filter((one) => one.startsWith(`${code}.`)),
        );
        expect(hasBelow(sorted, code)).toBe(left.some((one) => one.startsWith(`${code}.`)));
        expect(nearestAbove(sorted, code)).toBe(ancestorCodes(code).find((one) => left.includes(one)));
      }
    }),
  );
});
