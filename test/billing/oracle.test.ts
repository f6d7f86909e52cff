import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../runs";
import { billing } from "./books";
import { key, Oracle, type OracleRow } from "./oracle-rows";
import { randomBooks } from "./random-book";
import type { BillingTold, GroupTold, SumsTold } from "./told";

const untils = fc.constantFrom("2026-02-28", "2026-03-31", "2026-12-31");

const kronor = (ore: bigint | null): number | null => (ore === null ? null : Number(ore) / 100);
const hours = (parts: bigint): number => Number(parts) / 10_000;

const partOf = (rows: readonly OracleRow[]) => {
  const sum = (of: (row: OracleRow) => bigint | null): bigint =>
    rows.reduce((all, row) => all + (of(row) ?? 0n), 0n);
  return {
    rows: rows.length,
    hours: hours(sum((row) => row.hours)),
    billableHours: hours(sum((row) => (row.billable ? row.hours : 0n))),
    amount: kronor(sum((row) => row.amount)),
    travel: kronor(sum((row) => (row.register === "travelEntries" ? row.amount : 0n))),
    unpriced: rows.filter((row) => row.amount === null).length,
    invoice: kronor(sum((row) => row.invoice)),
  };
};
const stateNames = ["released", "ready", "blocked", "notBillable"] as const;

const sumsOf = (rows: readonly OracleRow[]) => {
  const reasons = [...new Set(rows.flatMap((row) => row.reasons))];
  return {
    ...partOf(rows),
    ...Object.fromEntries(
      stateNames.map((state) => [state, partOf(rows.filter((row) => row.state === state))]),
    ),
    reasons: Object.fromEntries(
      reasons.map((reason) => {
        const {
          rows: count,
          hours: time,
          amount,
          unpriced,
        } = partOf(rows.filter((row) => row.reasons.includes(reason)));
        return [reason, { rows: count, hours: time, amount, unpriced }];
      }),
    ),
  };
};

/** The sums without what has tests of its own. */
const plain = (sums: SumsTold): object => {
  const left = Object.entries(sums).filter(
    ([name]) =>
      ![
        "oldest",
        "ageing",
        "effectiveRate",
        "billableShare",
        "writeDown",
        "unstamped",
        "customer",
        "project",
        "employee",
        "month",
      ].includes(name),
  );
  return Object.fromEntries(left);
};

test("every row, its price, state and reasons, and every sum are what a plain reading of the cells gives #96 #104 #113 #114 #165 #166 #167 #168 #172 #173", () => {
  fc.assert(
    fc.property(randomBooks, untils, (book, until) => {
      const oracle = new Oracle(book, until);
      const told = billing(book, { until });
      expect(
        told.rows.map((row) => [
          row.register,
          row.row,
          row.state,
          row.amount,
          row.invoice,
          row.basis,
          row.billable,
          row.reasons,
        ]),
      ).toEqual(
        oracle.rows.map((row) => [
          row.register,
          row.row,
          row.state,
          kronor(row.amount),
          kronor(row.invoice),
          row.basis,
          row.billable,
          row.reasons,
        ]),
      );
      expect(plain(told.totals)).toEqual(sumsOf(oracle.rows));
      expect(told.uncounted.map(({ register, row, reason }) => `${register} ${row} ${reason}`)).toEqual(
        oracle.uncounted,
      );
    }),
    { numRuns: runs(300) },
  );
});

const groupings = ["customer", "project", "employee", "month"] as const;
type Grouping = (typeof groupings)[number];

/** Whether a row belongs to a group: by project at or below its node. */
const belongs = (row: OracleRow, by: Grouping, name: string | null | undefined): boolean => {
  const own = by === "month" ? row.date.slice(0, 7) : key(row[by]);
  if (name === null || name === undefined) return own === "";
  return by === "project" ? own === key(name) || own.startsWith(`${key(name)}.`) : own === key(name);
};

test("every group is the sum of the rows that belong to it, and none is missing #97 #102 #103", () => {
  fc.assert(
    fc.property(
      randomBooks,
      fc.uniqueArray(fc.constantFrom(...groupings), { minLength: 1, maxLength: 2 }),
      (book, by) => {
        const { rows } = new Oracle(book);
        const { groups = [] } = billing(book, { by });
        for (const group of groups) {
          const own = rows.filter((row) => by.every((each) => belongs(row, each, group[each])));
          expect(own.length).toBeGreaterThan(0);
          expect(plain(group)).toEqual(sumsOf(own));
        }
        const names = groups.map((group) => by.map((each) => String(group[each])).join());
        expect(new Set(names).size).toBe(names.length);
        for (const row of rows)
          expect(groups.some((group) => by.every((each) => belongs(row, each, group[each])))).toBe(true);
      },
    ),
    { numRuns: runs(150) },
  );
});

const amounts = ({ rows, hours: time, amount, unpriced, invoice }: SumsTold["ready"]) => [
  rows,
  time,
  amount,
  unpriced,
  invoice,
];
const added = (groups: readonly SumsTold[]): unknown[] =>
  amounts({
    rows: 0,
    hours: 0,
    amount: 0,
    unpriced: 0,
    invoice: 0,
    ...(groups.length > 0 && {
      rows: groups.reduce((sum, one) => sum + one.rows, 0),
      hours: Math.round(groups.reduce((sum, one) => sum + one.hours, 0) * 10_000) / 10_000,
      amount: Math.round(groups.reduce((sum, one) => sum + one.amount, 0) * 100) / 100,
      unpriced: groups.reduce((sum, one) => sum + one.unpriced, 0),
      invoice: Math.round(groups.reduce((sum, one) => sum + one.invoice, 0) * 100) / 100,
    }),
  } as SumsTold["ready"]);

test("the four states add to the whole, and so does every split: main projects and no project, every other one whole", () => {
  fc.assert(
    fc.property(randomBooks, fc.constantFrom(...groupings), (book, by) => {
      const { totals, groups = [] } = billing(book, { by: [by] });
      expect(added(stateNames.map((state) => totals[state] as SumsTold))).toEqual(amounts(totals));
      const isRoot = ({ project }: GroupTold): boolean => !(project ?? "").includes(".");
      expect(added(by === "project" ? groups.filter(isRoot) : groups)).toEqual(amounts(totals));
    }),
    { numRuns: runs(150) },
  );
});

test("the order of rows and prices makes no difference to any sum, and comments follow as Projekt has them #55", () => {
  fc.assert(
    fc.property(randomBooks, (book) => {
      const turned = Object.fromEntries(
        Object.entries(book).map(([id, rows]) => [
          id,
          id === "dimensions" || id === "settings" ? rows : rows.toReversed(),
        ]),
      );
      const [one, other] = [book, turned].map((rows) => billing(rows, { by: ["customer", "month"] }));
      expect(other?.totals).toEqual(one?.totals);
      expect(other?.groups).toEqual(one?.groups);
      const turnedBack = other?.fixedPrices.map((price) => ({
        ...price,
        externalComments: price.externalComments.toReversed(),
      }));
      expect(new Set(turnedBack)).toEqual(new Set(one?.fixedPrices));
    }),
    { numRuns: runs(100) },
  );
});

test("a later day only adds to what is ready, and no other sum moves #172", () => {
  fc.assert(
    fc.property(randomBooks, (book) => {
      const [early, late] = ["2026-02-28", "2026-03-31"].map((until) => billing(book, { until })) as [
        BillingTold,
        BillingTold,
      ];
      expect(late.totals.released).toEqual(early.totals.released);
      expect(late.totals.notBillable).toEqual(early.totals.notBillable);
      expect(amounts(late.totals)).toEqual(amounts(early.totals));
      const ready = (told: BillingTold) =>
        told.rows.filter(({ state }) => state === "ready").map(({ register, row }) => `${register} ${row}`);
      expect(ready(late)).toEqual(expect.arrayContaining(ready(early)));
    }),
    { numRuns: runs(100) },
  );
});

test("each ready row is in one line, but those of a fixed price that went before, and lines add to what is ready #170 Q47 Q50", () => {
  fc.assert(
    fc.property(randomBooks, fc.constantFrom("row" as const, "date" as const), (book, lines) => {
      const oracle = new Oracle(book);
      const told = billing(book, { lines });
      const gone = new Set(
        oracle.rows.flatMap((row) =>
          row.state === "released" && row.fixedFrom !== null ? [row.fixedFrom] : [],
        ),
      );
      const expected = oracle.rows
        .filter(
          (row) => row.state === "ready" && !(row.basis === "fixedPrice" && gone.has(row.fixedFrom ?? "")),
        )
        .map(({ register, row }) => `${register} ${row}`);
      const inLines = (told.lines ?? []).flatMap((line) =>
        line.rows.map(({ register, row }) => `${register} ${row}`),
      );
      expect(inLines.toSorted()).toEqual(expected.toSorted());
      const fixed = told.fixedPrices
        .filter(({ state, fixedPrice }) => state === "ready" && fixedPrice !== null)
        .reduce((sum, one) => sum + Math.round((one.fixedPrice ?? 0) * 100), 0);
      const rowsAmount = (told.lines ?? []).reduce((sum, line) => sum + Math.round(line.rowsAmount * 100), 0);
      expect(rowsAmount).toBe(Math.round(told.totals.ready.invoice * 100) + fixed);
    }),
    { numRuns: runs(150) },
  );
});
