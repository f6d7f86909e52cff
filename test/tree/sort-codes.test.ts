import { expect, test } from "vitest";
import { sortCodes } from "#core/tree/sort-codes";
import type { Folded } from "#core/values/brands";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";

/** So many codes, no two alike, in no order. */
const mixed = (count: number): Folded[] =>
  Array.from({ length: count }, (_, at) => fold(`k${(at * 7919) % 20_011}`));

test("codes are put in order whatever order they come in, many thousands of them", () => {
  for (const count of [0, 1, 4095, 4096, 4097, 8192, 20_000]) {
    const codes = mixed(count);
    const inOrder = [...codes].sort();
    for (const given of [codes, inOrder, inOrder.toReversed()])
      expect(finish(sortCodes(given))).toEqual(inOrder);
  }
});

test("a code that comes twice is there twice, also when the two are put in order apart", () => {
  const codes = [...mixed(5000), fold("k0"), fold("k0")];
  expect(finish(sortCodes(codes))).toEqual(codes.sort());
});

test("the work is cut into slices, the putting together too", () => {
  const slices = (codes: readonly Folded[]): number => [...sortCodes(codes)].length;
  // Five lists of at most 4096; three, two and one lists made of them; and what each merge of 8192 or more takes.
  expect(slices(mixed(20_000))).toBe(5 + (3 + 2 + 1) + (2 + 2) + 4 + 4);
  expect(slices(mixed(100))).toBe(1);
  // Each of them counts as one in the share that is told of the whole.
  expect(new Set(sortCodes(mixed(20_000)))).toEqual(new Set([1]));
});
