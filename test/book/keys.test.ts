import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedKey, foldedOf, joinedKey, splitKey } from "#core/book/keys";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

const part = fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\u0001", "å") });

test("a key is split into the parts that it was joined of", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      expect(splitKey(joinedKey(parts.map(fold)))).toEqual(parts.map(fold));
    }),
    { numRuns: runs(100) },
  );
});

test("the key of a row is that of its cells, whatever their capitals, and a row with none of them has no key", () => {
  const rights = bookOf({
    registerRights: [{ role: "Ekonomi", register: "Koder" }, { role: "Ekonomi" }, { right: "read" }],
  }).tables.get("registerRights")!;
  const fields = ["role", "register"];
  expect(foldedOf(rights, 0, fields)).toBe(foldedKey(["ekonomi", "KODER"]));
  expect(foldedOf(rights, 1, fields)).toBe(foldedKey(["ekonomi", ""]));
  expect(foldedOf(rights, 2, fields)).toBeUndefined();
});
