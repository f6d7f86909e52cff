import fc from "fast-check";
import { expect, test } from "vitest";
import { billingOf } from "#core/billing/billing";
import { bitOf, releaseStates } from "#core/billing/reasons";
import type { RowId } from "#core/book/row-id";
import { isTableOf, numbers } from "#core/book/table";
import { resolveBilled } from "#core/resolve/billed";
import type { Entries } from "#core/resolve/entry-coding";
import { resolveEntryPrice, type Price } from "#core/resolve/price";
import { resolveRelease } from "#core/resolve/releasable";
import { dayOf } from "#core/values/date";
import { DECIMAL_SCALE } from "#core/values/decimal";
import { amountOf, unitsAmount } from "#core/values/money";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { randomCompanies } from "../sql/random-company";

const untils = fc.constantFrom(undefined, dayOf(2026, 2, 28), dayOf(2026, 3, 31));

/** Hours or quantity × price; undefined without them, or without one price. */
const worthOf = (entries: Entries, row: RowId, price: Price): number | undefined => {
  if (price.kind !== "price") return undefined;
  const isTime = isTableOf(entries, "timeEntries");
  const hours = isTime ? numbers(entries, "hours")[row] : undefined;
  const quantity = isTime ? undefined : numbers(entries, "quantity")[row];
  if (hours !== undefined) return amountOf(hours, price.price);
  return quantity === undefined ? undefined : unitsAmount(quantity, price.price, 10 ** DECIMAL_SCALE);
};

test("what a million rows go through gives each row the price, the öre, the say and the stops of who is asked for that row alone #104 #112 #165 #166 #168 #172", () => {
  fc.assert(
    fc.property(randomCompanies, untils, ({ book: rows }, until) => {
      const book = bookOf(rows);
      for (const billed of finish(billingOf(book, until)).registers) {
        const { entries, prices, priceAt, amounts, billable, states, reasons } = billed;
        for (const row of entries.order) {
          const state = releaseStates[states[row]!];
          if (state === undefined) continue;
          const { value: price } = resolveEntryPrice(book, entries, row);
          const found = prices[priceAt[row]!]!;
          const amount = Number.isNaN(amounts[row]!) ? undefined : amounts[row]!;
          if (price.kind === "registered") expect([found.kind, amount]).toEqual(["missing", price.amount]);
          else {
            expect(found).toEqual(price);
            expect(amount).toBe(worthOf(entries, row, price));
          }
          const stops = resolveRelease(book, entries, row, until).value;
          expect(billable[row] === 1).toBe(resolveBilled(book, entries, row).value);
          expect(state === "released").toBe(stops.includes("released"));
          expect(state === "notBillable").toBe(!stops.includes("released") && stops.includes("notBilled"));
          if (state === "ready") expect(stops).toEqual([]);
          if (state !== "blocked") continue;
          const has = (bit: number): boolean => (reasons[row]! & bit) !== 0;
          expect(has(bitOf.notReviewed)).toBe(stops.includes("notReviewed"));
          expect(has(bitOf.fixedPriceOpen)).toBe(stops.includes("fixedPriceOpen"));
          if (until !== undefined) expect(has(bitOf.later | bitOf.noDate)).toBe(stops.includes("later"));
        }
      }
    }),
    { numRuns: runs(150) },
  );
});
