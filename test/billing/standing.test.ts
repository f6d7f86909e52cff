import fc from "fast-check";
import { expect, test } from "vitest";
import { chosenToRelease, selectionWithout } from "#core/billing/chosen";
import { entriesIn } from "#core/billing/entries-in";
import type { Grouping, Insight } from "#core/billing/group-keys";
import { billingTotals } from "#core/billing/groups";
import type { LineRow } from "#core/billing/line";
import { planRelease } from "#core/billing/release";
import { standAt, stands, type Stand } from "#core/billing/stand";
import { standWorths } from "#core/billing/stand-worths";
import { billingStanding, tallyGroups, type BillingStanding } from "#core/billing/standing";
import { planTakeBackOf } from "#core/billing/take-back";
import { toBill } from "#core/billing/to-bill";
import { apply } from "#core/book/apply";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";
import { price, project, setting, terms, time, travel } from "./books";
import { randomBooks } from "./random-book";

const day = dayOf(2026, 3, 31)!;
const untils = fc.constantFrom(dayOf(2026, 2, 28)!, day, dayOf(2026, 12, 31)!);
const standingOf = (rows: Rows, until = day): BillingStanding =>
  finish(billingStanding(bookOf({ ...terms, ...rows }), until));

const amountOf = ({ billing }: BillingStanding, { register, row }: LineRow): number => {
  const billed = billing.registers.find(({ entries }) => entries.register.id === register)!;
  const isBilled = stands[standAt(billed, row)] !== "notBillable";
  const amount = (isBilled ? billed.invoices : billed.amounts)[row] ?? Number.NaN;
  return Number.isNaN(amount) ? 0 : amount;
};

/** What the entries of a figure come to. */
const sumOf = (known: BillingStanding, stand: Stand, groups: Parameters<typeof entriesIn>[2]) => {
  const { rows, items } = finish(entriesIn(known, [stand], groups));
  return {
    rows: rows.length,
    amount:
      rows.reduce((sum, row) => sum + amountOf(known, row), 0) +
      items.reduce((sum, item) => sum + item.amount, 0),
  };
};

const groupings = ["customer", "project", "employee", "month", "reason", "basis", "age"] as const;

test("every figure is the sum of the entries that it opens, to the öre, by any grouping and any two #96 #97", () => {
  fc.assert(
    fc.property(
      randomBooks,
      untils,
      fc.uniqueArray(fc.constantFrom<Grouping | Insight>(...groupings), { minLength: 1, maxLength: 2 }),
      (rows, until, by) => {
        const known = standingOf(rows, until);
        for (const stand of stands)
          expect(sumOf(known, stand, [])).toMatchObject({
            rows: known.whole[stand].rows,
            amount: known.whole[stand].amount,
          });
        for (const { keys, tallies } of finish(tallyGroups(known, by)))
          for (const stand of stands) {
            const groups = by.map((grouping, at) => ({ grouping, key: keys[at] }));
            const { rows: count, amount } = tallies[stand];
            expect(sumOf(known, stand, groups)).toEqual({ rows: count, amount });
          }
      },
    ),
    { numRuns: runs(40) },
  );
});

test("the groups of a grouping add to the whole, main projects alone by project #97", () => {
  fc.assert(
    fc.property(randomBooks, untils, fc.constantFrom(...groupings), (rows, until, by) => {
      const known = standingOf(rows, until);
      const all = finish(tallyGroups(known, [by])).filter(
        ({ keys: [key] }) => by !== "project" || key?.includes(".") !== true,
      );
      for (const stand of stands)
        expect({
          rows: all.reduce((sum, { tallies }) => sum + tallies[stand].rows, 0),
          amount: all.reduce((sum, { tallies }) => sum + tallies[stand].amount, 0),
          unknown: all.reduce((sum, { tallies }) => sum + tallies[stand].unknown, 0),
        }).toEqual({
          rows: known.whole[stand].rows,
          amount: known.whole[stand].amount,
          unknown: known.whole[stand].unknown,
        });
    }),
    { numRuns: runs(40) },
  );
});

test("what is not billed stands at what it is worth, as Stäm av has it, and is unknown where it has no price (contract §2)", () => {
  fc.assert(
    fc.property(randomBooks, untils, (rows, until) => {
      const known = standingOf(rows, until);
      const { unpriced, ...worth } = finish(standWorths(known)).notBillable;
      expect(known.whole.notBillable).toEqual({ ...worth, unknown: unpriced });
    }),
    { numRuns: runs(40) },
  );
});

test("all work is what is released, ready, blocked, later and not billed, in rows, hours and öre #99", () => {
  fc.assert(
    fc.property(randomBooks, untils, (rows, until) => {
      const known = standingOf(rows, until);
      const worths = Object.values(finish(standWorths(known)));
      const { rows: count, hours, amount, unpriced } = finish(billingTotals(known.billing));
      const total = (of: "rows" | "hours" | "amount" | "unpriced"): number =>
        worths.reduce((sum, worth) => sum + worth[of], 0);
      expect([total("rows"), total("hours"), total("amount"), total("unpriced")]).toEqual([
        count,
        hours,
        amount,
        unpriced,
      ]);
    }),
    { numRuns: runs(30) },
  );
});

test("what is chosen comes to what its release writes, whatever rows are left out #168 Q47", () => {
  fc.assert(
    fc.property(randomBooks, untils, fc.array(fc.nat(40)), (rows, until, picks) => {
      const known = standingOf(rows, until);
      const ready = finish(entriesIn(known, ["ready"], [])).rows;
      const left = { timeEntries: new Set<LineRow["row"]>(), travelEntries: new Set<LineRow["row"]>() };
      for (const pick of picks) {
        const row = ready[pick];
        if (row) left[row.register].add(row.row);
      }
      const plan = finish(
        planRelease(known.billing, selectionWithout(known, left), { date: day, basis: "1" }),
      );
      expect(chosenToRelease(known, left)).toEqual({ rows: plan.rows, amount: plan.invoice });
    }),
    { numRuns: runs(60) },
  );
});

test("what is released and taken back stands as it stood Q58 Q60", () => {
  fc.assert(
    fc.property(randomBooks, untils, (rows, until) => {
      const book = bookOf({ ...terms, ...rows });
      const before = finish(billingStanding(book, until));
      const { edits, rows: count } = finish(planRelease(before.billing, {}, { date: day, basis: "nytt" }));
      apply(book, edits);
      const released = finish(billingStanding(book, until));
      expect(released.whole.ready.rows).toBe(before.whole.ready.rows - count);
      const mine = finish(entriesIn(released, ["released"], [{ grouping: "basis", key: "nytt" }])).rows;
      expect(mine).toHaveLength(count);
      apply(book, planTakeBackOf(released.billing, mine).edits);
      expect(finish(billingStanding(book, until)).whole).toEqual(before.whole);
    }),
    { numRuns: runs(30) },
  );
});

const open = { code: "F", name: "F", billable: "Ja – alltid", billingModel: "Fast pris", fixedPrice: 1000 };

test("a fixed price stands once beside its rows: blocked while it is open, ready when it is closed #114 Q26", () => {
  const entries = [time("F", "ÖST", 2), time("F", "ÖST", 3)];
  const known = standingOf({ projects: [open], timeEntries: entries });
  expect(known.whole.blocked).toMatchObject({ rows: 2, amount: 100_000, unknown: 0 });
  expect(finish(tallyGroups(known, ["reason"]))[0]).toMatchObject({
    keys: ["fixedPriceOpen"],
    tallies: { blocked: { rows: 2, amount: 100_000 } },
  });
  const closed = standingOf({ projects: [{ ...open, status: "Avslutat" }], timeEntries: entries });
  expect(closed.whole.ready).toMatchObject({ rows: 2, amount: 100_000 });
  expect(closed.whole.blocked.rows).toBe(0);
});

test("what comes after the day stands by itself, whatever else keeps it #172", () => {
  const late = { date: "2026-04-01" };
  const known = standingOf({
    prices: [price("6", "P", 1000)],
    timeEntries: [time("P", "ÖST", 1, late), time("P", "", 1, late), time("P", "", 1)],
  });
  expect([known.whole.later.rows, known.whole.blocked.rows]).toEqual([2, 1]);
});

test("an unknown price is counted beside the amount, never as 0 Q24", () => {
  const known = standingOf({ timeEntries: [time("P", "ÖST", 5)] });
  expect(known.whole.blocked).toMatchObject({ rows: 1, amount: 0, unknown: 1 });
});

test("Hem is told kronor that are ready, for how many customers, and what is blocked", () => {
  const rows: Rows = {
    ...terms,
    settings: [setting("Fakturering i Tid", "Ja"), setting("Fakturering i Resa", "Ja")],
    projects: [project("P")],
    prices: [price("6", "P", 1000)],
    timeEntries: [time("P", "ÖST", 1), time("P", "M3", 2), time("P", "ÖST", 4, { reviewLevel: 0 })],
    travelEntries: [travel("P", 100)],
  };
  expect(finish(toBill(bookOf(rows), day))).toEqual({
    readyRows: 3,
    ready: 310_000,
    customers: 2,
    blockedRows: 1,
    blocked: 400_000,
    unknown: 0,
  });
});
