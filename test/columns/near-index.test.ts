import fc from "fast-check";
import { expect, test } from "vitest";
import { nearIndex } from "#core/columns/near-index";
import { fold } from "#core/values/text";
import { runs } from "../runs";

const key = fc.string({ unit: fc.constantFrom("a", "b", "0", "1", "."), maxLength: 7 }).map(fold);

/** The key with one character more, less or other, or with two neighbors swapped. */
const slipped = (from: string, kind: number, at: number, letter: string): string => {
  const place = from.length === 0 ? 0 : at % from.length;
  const [before, own, after] = [from.slice(0, place), from.charAt(place), from.slice(place + 1)];
  if (kind === 0) return before + letter + own + after;
  if (kind === 1) return before + after;
  if (kind === 2) return before + letter + after;
  return before + after.charAt(0) + own + after.slice(1);
};

test("a key that is one slip away is among the candidates, whether it was there or came, however many there are", () => {
  fc.assert(
    fc.property(
      fc.array(key, { maxLength: 80 }),
      fc.array(key, { maxLength: 80 }),
      fc.tuple(key, fc.nat(3), fc.nat(7), fc.constantFrom("a", "b", "0")),
      (known, coming, [sought, kind, at, letter]) => {
        const near = fold(slipped(sought, kind, at, letter));
        // A letter that no key has is one that no key can be found by.
        const index = nearIndex([near, ...known]);
        for (const one of coming) index.add(one);
        expect(index.candidates(sought)).toContain(near);
        const late = nearIndex(known);
        for (const one of [...coming, near]) late.add(one);
        expect(late.candidates(sought)).toContain(near);
      },
    ),
    { numRuns: runs(200) },
  );
});

test("keys that are far away are no candidates", () => {
  const index = nearIndex(["alpha", "omega", "kst.100"].map(fold));
  expect(index.candidates(fold("qqqqqqqqqqqq"))).toEqual([]);
});

test("keys of the same characters in quite another order are no candidates", () => {
  const index = nearIndex(["dcba4321", "12ab34cd", "abcd1243"].map(fold));
  expect(index.candidates(fold("abcd1234"))).toEqual(["abcd1243"].map(fold));
});

test("two neighbors swapped across the middle of a key are one slip, however long it is", () => {
  for (let length = 2; length <= 9; length++) {
    const key = "abcdefghi".slice(0, length);
    const middle = length >> 1;
    const slip =
      key.slice(0, middle - 1) + key.charAt(middle) + key.charAt(middle - 1) + key.slice(middle + 1);
    expect(new Set(nearIndex([fold(slip)]).candidates(fold(key))), key).toEqual(new Set([slip]));
  }
});

test("a half in common is not enough: the characters of a candidate are those of the key but for one", () => {
  const index = nearIndex(["abcd9999", "9999defg", "abcd"].map(fold));
  expect(index.candidates(fold("abcd1234"))).toEqual([]);
  expect(index.candidates(fold("abcddefg"))).toEqual([]);
});

test("an index that grows from nothing finds each of many keys, the first as the last", () => {
  const keys = Array.from({ length: 400 }, (_, at) => fold(`kst.${1000 + at}`));
  const index = nearIndex([]);
  for (const key of keys) index.add(key);
  for (const key of keys) expect(index.candidates(fold(`${key}x`))).toContain(key);
});
