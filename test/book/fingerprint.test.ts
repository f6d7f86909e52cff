import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "#core/book/fingerprint";
import type { CellValue } from "#core/values/cell";
import { runs } from "../runs";

test("a fingerprint stands in logs that are years old, so it is the same for ever", () => {
  expect(fingerprint([])).toBe("811c9dc59747b28c");
  expect(fingerprint(["BS", 1, true, ""])).toBe("ac6aa1470ebd3170");
});

test("the text 1 is not the number 1, and where one cell ends matters", () => {
  const prints = [["1"], [1], ["a", "b"], ["ab"], ["ab", ""], ["", "ab"], [true], ["true"]].map(fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});

test("it is sixteen characters of hexadecimal, whatever the cells hold", () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean());
  fc.assert(
    fc.property(fc.array(cell), (cells: CellValue[]) => {
      expect(fingerprint(cells)).toMatch(/^[0-9a-f]{16}$/);
    }),
    { numRuns: runs(500) },
  );
});
