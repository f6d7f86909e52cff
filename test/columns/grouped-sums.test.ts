import fc from "fast-check";
import { expect, test } from "vitest";
import { groupRows, isWornOut, regroupRow, standing } from "#core/columns/grouped-rows";
import { looseRows, rowsInGroup, sumGroups } from "#core/columns/grouped-sums";
import { letsIn, NO_VALUE, rowFilter } from "#core/columns/row-filter";
import { finish } from "#core/values/task";
import { runs } from "../runs";

const GROUPS = 4;
const row = fc.record({
  group: fc.integer({ min: -1, max: GROUPS - 1 }),
  value: fc.constantFrom(1, 2, 3, 2 ** 29, -(2 ** 29), NO_VALUE),
  // The largest have no room in 32 bits.
  amount: fc.constantFrom(0, 1, -5, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 0.5),
  label: fc.constantFrom<number>(-1, 0, 1),
  isMarked: fc.boolean(),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const readerOf = (rows: readonly Row[]) => ({
  groupOf: (at: number) => rows[at]?.group ?? -1,
  valueOf: (at: number) => rows[at]?.value ?? NO_VALUE,
  amountOf: (at: number) => rows[at]?.amount ?? 0,
  labelOf: (at: number) => rows[at]?.label ?? -1,
  isMarked: (at: number) => rows[at]?.isMarked ?? false,
});

const asked = fc.record({
  from: fc.constantFrom(undefined, 1, 2, -(2 ** 40), 2 ** 40),
  to: fc.constantFrom(undefined, 2, 3, -(2 ** 40), 2 ** 40),
  label: fc.constantFrom(undefined, -1, 0, 1, 7),
});

/** What the plain way comes to: a look at every row. */
const plainly = (rows: readonly Row[], filter: ReturnType<typeof rowFilter>) => {
  const inside = rows.flatMap((one, at) =>
    one.group >= 0 && letsIn(filter, one.value, one.label) ? { ...one, at } : [],
  );
  const groups = Array.from({ length: GROUPS }, (_, group) => inside.filter((one) => one.group === group));
  const sum = (some: readonly Row[]): number => some.reduce((all, { amount }) => all + amount, 0);
  return {
    rows: groups.map((some) => some.map(({ at }) => at)),
    all: groups.map(sum),
    marked: groups.map((some) => sum(some.filter(({ isMarked }) => isMarked))),
  };
};

test("grouped rows sum to what a look at every row does, through any changes of them", () => {
  const changes = fc.array(fc.tuple(fc.nat(15), row), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), changes, asked, (start, changed, wanted) => {
      const rows = [...start];
      const reader = readerOf(rows);
      const filter = rowFilter(wanted);
      const grouped = finish(groupRows(rows.length, GROUPS, reader));
      const expectSame = (): void => {
        const [all, marked] = [new Float64Array(GROUPS), new Float64Array(GROUPS)];
        const places = Int32Array.from({ length: GROUPS }, (_, group) => group);
        const inside = finish(sumGroups(grouped, filter, { places, all, marked }));
        const found = Array.from(places, (group) => rowsInGroup(grouped, group, filter));
        expect(found.flat().length).toBe(inside);
        for (const at of looseRows(grouped, filter)) {
          const { group, amount, isMarked } = rows[at]!;
          found[group]!.push(at);
          all[group]! += amount;
          if (isMarked) marked[group]! += amount;
        }
        const told = {
          rows: found.map((some) => some.sort((a, b) => a - b)),
          all: [...all],
          marked: [...marked],
        };
        expect(told).toEqual(plainly(rows, filter));
        expect(standing(grouped) + grouped.loose.size).toBe(rows.filter(({ group }) => group >= 0).length);
      };
      expectSame();
      for (const [at, to] of changed) {
        const place = Math.min(at, rows.length);
        rows[place] = to;
        regroupRow(grouped, place);
        expectSame();
      }
    }),
    { numRuns: runs(150) },
  );
});

test("a group without a place has its rows counted and not summed", () => {
  const one = { group: 0, value: 1, amount: 5, label: 0, isMarked: true };
  const grouped = finish(groupRows(2, 2, readerOf([one, { ...one, group: 1 }])));
  const sums = { places: Int32Array.of(-1, 0), all: new Float64Array(1), marked: new Float64Array(1) };
  expect(finish(sumGroups(grouped, rowFilter({}), sums))).toBe(2);
  expect([...sums.all, ...sums.marked]).toEqual([5, 5]);
});

test("rows that leave their groups stand loose until so many do that all should be grouped anew", () => {
  const rows = Array.from({ length: 400 }, () => ({
    group: 0,
    value: 1,
    amount: 1,
    label: 0,
    isMarked: false,
  }));
  const grouped = finish(groupRows(rows.length, 2, readerOf(rows)));
  let moved = 0;
  while (!isWornOut(grouped)) {
    rows[moved]!.group = 1;
    regroupRow(grouped, moved++);
  }
  expect(moved).toBe(282);
  for (let at = 0; at < moved; at++) {
    rows[at]!.group = 0;
    regroupRow(grouped, at);
  }
  expect([grouped.loose.size, standing(grouped), isWornOut(grouped)]).toEqual([0, 400, false]);
});

test("rows in more slices than one are summed once each", () => {
  const rows = Array.from({ length: 40_000 }, (_, at) => ({
    group: at % 3,
    value: 1,
    amount: 1 + (at % 7),
    label: 0,
    isMarked: at % 2 === 0,
  }));
  const grouped = finish(groupRows(rows.length, GROUPS, readerOf(rows)));
  const sums = {
    places: Int32Array.of(0, 1, 2, 3),
    all: new Float64Array(GROUPS),
    marked: new Float64Array(GROUPS),
  };
  expect(finish(sumGroups(grouped, rowFilter({}), sums))).toBe(rows.length);
  const told = { rows: [0, 1, 2, 3].map((group) => rowsInGroup(grouped, group, rowFilter({}))) };
  const plain = plainly(rows, rowFilter({}));
  expect({ ...told, all: [...sums.all], marked: [...sums.marked] }).toEqual(plain);
});
