import fc from "fast-check";
import { expect, test } from "vitest";
import { byteColumn, floatColumn, intColumn, makeRoom, put } from "#core/columns/growing";
import { runs } from "../runs";

const kinds = { ints: intColumn, bytes: byteColumn, floats: floatColumn } as const;
const puts = fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 40 });

test.each(Object.entries(kinds))(
  "a growing column of %s holds what a Map of puts does, and is blank elsewhere",
  (_, make) => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(255), puts, (length, blank, all) => {
        const column = make(length, blank);
        const plain = new Map<number, number>();
        for (const [place, value] of all) {
          put(column, place, value);
          plain.set(place, value);
        }
        const expected = Array.from(column.values, (_, place) => plain.get(place) ?? blank);
        expect([...column.values]).toEqual(expected);
        expect(column.values.length).toBeGreaterThan(Math.max(-1, ...plain.keys()));
      }),
      { numRuns: runs(100) },
    );
  },
);

test("grown a place at a time, a column is copied seldom, and where there is room it stays the same", () => {
  const column = intColumn(1, -1);
  const arrays = new Set([column.values]);
  for (let place = 0; place < 1000; place++) {
    put(column, place, place);
    arrays.add(column.values);
  }
  expect(arrays.size).toBeLessThan(12);
  const before = column.values;
  makeRoom(column, 999);
  expect(column.values).toBe(before);
});
