import { isTableOf, numbers } from "../book/table";
import { hourParts, ore, type HourParts, type Ore } from "../values/brands";
import type { Task } from "../values/task";
import { standAt, stands, type Stand } from "./stand";
import type { BillingStanding } from "./standing";

/** What the entries of a stand are worth at their prices, billed or not; `unpriced` rows are not in the amount (Q42). */
export type StandWorth = {
  readonly rows: number;
  readonly hours: HourParts;
  readonly amount: Ore;
  readonly unpriced: number;
};

const ROWS_PER_SLICE = 8192;

/** The worked value of each stand: together they are all the work that is counted. */
export function* standWorths({ billing }: BillingStanding): Task<Readonly<Record<Stand, StandWorth>>> {
  const sums = stands.map(() => ({ rows: 0, hours: 0, amount: 0, unpriced: 0 }));
  for (const billed of billing.registers) {
    const { entries, amounts } = billed;
    const hours = isTableOf(entries, "timeEntries") ? numbers(entries, "hours") : [];
    let done = 0;
    for (const row of entries.order) {
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      const sum = sums[standAt(billed, row)];
      if (!sum) continue;
      const amount = amounts[row] ?? Number.NaN;
      sum.rows++;
      sum.hours += hours[row] ?? 0;
      if (Number.isNaN(amount)) sum.unpriced++;
      else sum.amount += amount;
    }
  }
  return Object.fromEntries(
    stands.map((stand, at): [Stand, StandWorth] => {
      const { rows = 0, hours = 0, amount = 0, unpriced = 0 } = sums[at] ?? {};
      return [stand, { rows, hours: hourParts(hours), amount: ore(amount), unpriced }];
    }),
  ) as Record<Stand, StandWorth>;
}
