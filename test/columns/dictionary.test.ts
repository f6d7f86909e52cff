import fc from "fast-check";
import { expect, test } from "vitest";
import {
  learnSpelling,
  newDictionary,
  NO_KEY,
  noDictionary,
  numberAt,
  numberOf,
  setNumber,
} from "#core/columns/dictionary";
import { fold } from "#core/values/text";
import { trimmed } from "#core/values/trim";
import { runs } from "../runs";

const cell = fc.constantFrom("a", "A", " a ", "b.1", "B.1", "å", "Å", "__proto__", "constructor", "");

test("rows have the same number exactly where their keys are the same, whatever the spelling", () => {
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const dictionary = newDictionary(2);
      cells.forEach((text, row) => {
        const reading = trimmed(text);
        const known = dictionary.spellings[text];
        const number = reading === "" ? NO_KEY : (known ?? learnSpelling(dictionary, text, reading));
        setNumber(dictionary, row, number);
      });
      const keys = cells.map((text) => fold(trimmed(text)));
      expect(cells.map((_, row) => dictionary.keys[numberAt(dictionary, row)] ?? "")).toEqual(keys);
      expect(new Set(dictionary.keys).size).toBe(dictionary.keys.length);
      for (const key of keys) if (key !== "") expect(dictionary.keys[numberOf(dictionary, key)]).toBe(key);
    }),
    { numRuns: runs(100) },
  );
});

test("a row beyond the last has no key, and a key that no cell has held is no row's", () => {
  const dictionary = newDictionary(1);
  expect(numberAt(dictionary, 7)).toBe(NO_KEY);
  expect(numberOf(dictionary, fold("a"))).toBeLessThan(NO_KEY);
  expect(numberAt(noDictionary, 0)).toBe(NO_KEY);
});

test("a spelling is remembered only where the cell is read as it stands", () => {
  const dictionary = newDictionary(0);
  expect(learnSpelling(dictionary, " A", "A")).toBe(0);
  expect(learnSpelling(dictionary, "a", "a")).toBe(0);
  expect(dictionary.spellings).toEqual({ a: 0 });
});
