import fc from "fast-check";
import { expect, test } from "vitest";
import { writtenOut } from "#core/values/written-out";
import { runs } from "../runs";

test.each([
  ["1.5e-7", 0, "0.00000015"],
  ["1e21", 0, "1000000000000000000000"],
  ["-2.50E+1", 0, "-25"],
  ["1e0", 0, "1"],
  ["1.10", 0, "1.10"],
  ["0.8", 2, "80"],
  ["0.07", 2, "7"],
  ["25", -2, "0.25"],
  ["1e999999999", 0, "1e999999999"],
  ["abc", 2, "abc"],
])("%s times ten to the power of %i is %s", (text, shift, written) => {
  expect(writtenOut(text, shift)).toBe(written);
});

test("a number that is written out is the same number, without an exponent", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const written = writtenOut(String(number));
      expect(Number(written)).toBe(Number(String(number)));
      expect(written).not.toContain("e");
    }),
    { numRuns: runs(200) },
  );
});
