import fc from "fast-check";
import { expect, test } from "vitest";
import { billingOf } from "#core/billing/billing";
import { billingTotals } from "#core/billing/groups";
import { releaseStates } from "#core/billing/reasons";
import { planRelease } from "#core/billing/release";
import type { BillingSelection } from "#core/billing/selection";
import { planTakeBack } from "#core/billing/take-back";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { randomBooks } from "./random-book";

const until = dayOf(2026, 3, 31)!;
const stamp = { date: dayOf(2026, 4, 5)!, basis: "7" };
const selections: fc.Arbitrary<BillingSelection> = fc.constantFrom<BillingSelection>(
  {},
  {},
  { customer: "M3" },
  { project: "A" },
  { employees: ["1"] },
  { employees: ["1", "2"] },
  { module: "time" },
);

/** The state of every row, by register and row. */
const statesOf = (book: Book): Map<string, string> => {
  const { registers } = finish(billingOf(book, until));
  return new Map(
    registers.flatMap(({ entries, states }) =>
      [...entries.order].map((row): [string, string] => [
        `${entries.register.id} ${row}`,
        releaseStates[states[row]!] ?? "",
      ]),
    ),
  );
};
const cellsOf = (book: Book): unknown =>
  [...book.tables].map(([id, { order, raw }]) => [id, [...order].map((row) => raw[row])]);

test("release moves what is ready and chosen to released, to the öre, and nothing else; taken back, all stands as before #168 #172 Q47 Q58 Q60", () => {
  fc.assert(
    fc.property(randomBooks, selections, (rows, selection) => {
      const book = bookOf(rows);
      const [cells, before] = [cellsOf(book), statesOf(book)];
      const billing = finish(billingOf(book, until));
      const was = finish(billingTotals(billing));
      const plan = finish(planRelease(billing, selection, stamp));
      apply(book, plan.edits);
      const after = statesOf(book);
      const moved = [...after].filter(([row, state]) => state !== before.get(row));
      expect(moved.length).toBe(plan.rows);
      for (const [row, state] of moved) expect([before.get(row), state]).toEqual(["ready", "released"]);
      const now = finish(billingOf(book, until));
      const is = finish(billingTotals(now));
      expect([is.amount, is.hours, is.states.blocked, is.states.notBillable]).toEqual([
        was.amount,
        was.hours,
        was.states.blocked,
        was.states.notBillable,
      ]);
      const fixed = plan.edits
        .filter(({ register }) => register === "projects")
        .map(({ to }) => Math.round(Number(to) * 100));
      expect(is.states.released.invoice + fixed.reduce((sum, one) => sum + one, 0)).toBe(
        was.states.released.invoice + plan.invoice,
      );
      expect(is.unstamped).toBe(was.unstamped);
      const again = finish(planRelease(now, selection, stamp));
      expect(again.rows).toBe(0);
      const back = planTakeBack(now, "7");
      expect(back.rows).toBe(plan.rows);
      apply(book, back.edits);
      expect(cellsOf(book)).toEqual(cells);
    }),
    { numRuns: runs(200) },
  );
});
