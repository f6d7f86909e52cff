import fc from "fast-check";
import { expect, test } from "vitest";
import { addToIndex, indexRows, removeFromIndex, rowsIn } from "#core/columns/key-index";
import type { Folded } from "#core/values/brands";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { runs } from "../runs";

const key = fc.constantFrom("a", "b", "c").map(fold);
const keys = ["a", "b", "c", "d"].map(fold);

/** What rows a key has, in any order, and whether it is shared. */
const told = (rowsOf: (key: Folded) => readonly number[]) =>
  keys.map((one) => [one, [...rowsOf(one)].sort((a, b) => a - b)]);

test("an index tells the rows of each key as a list of all rows does, through any filings", () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(key, { nil: undefined }), { maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(14), fc.option(key, { nil: undefined })), { maxLength: 20 }),
      (start, changes) => {
        const plain = [...start];
        const rows = start.map((_, row) => row);
        const index = finish(indexRows(rows, (row) => plain[row]));
        const expectSame = (): void => {
          expect(told((one) => rowsIn(index, one))).toEqual(
            told((one) => plain.flatMap((each, row) => (each === one ? row : []))),
          );
          const shared = keys.filter((one) => plain.filter((each) => each === one).length > 1);
          expect([...index.shared].sort()).toEqual(shared);
          expect([...index.rows.keys()].sort()).toEqual(keys.filter((one) => plain.includes(one)));
        };
        expectSame();
        for (const [row, to] of changes) {
          const from = plain[row];
          if (from !== undefined) removeFromIndex(index, from, row);
          if (to !== undefined) addToIndex(index, to, row);
          plain[row] = to;
          expectSame();
        }
      },
    ),
    { numRuns: runs(100) },
  );
});

test("to take a row from where it does not stand changes nothing", () => {
  const [a, b, c] = [fold("a"), fold("b"), fold("c")];
  const index = finish(indexRows([0, 1, 2], (row) => (row < 2 ? a : b)));
  removeFromIndex(index, a, 2);
  removeFromIndex(index, b, 0);
  removeFromIndex(index, c, 0);
  expect([rowsIn(index, a), rowsIn(index, b), rowsIn(index, c)]).toEqual([[0, 1], [2], []]);
});
