import fc from "fast-check";
import { expect, test } from "vitest";
import { entriesIn } from "#core/billing/entries-in";
import { fixedPriceRows } from "#core/billing/fixed-price-rows";
import { billingTotals } from "#core/billing/groups";
import { invoiceLines } from "#core/billing/lines";
import { releaseReview } from "#core/billing/release-review";
import { addedBy, rowsOfMeasure, type RowMeasure } from "#core/billing/row-measure";
import { stands, type Stand } from "#core/billing/stand";
import { billingStanding, type BillingStanding } from "#core/billing/standing";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { randomCompanies } from "../sql/random-company";

const day = dayOf(2026, 3, 31)!;

/** What the rows that a figure opens come to: hours, öre, and how many. */
const opened = (known: BillingStanding, asked: readonly Stand[], measure: RowMeasure) => {
  const { rows } = finish(entriesIn(known, asked, []));
  const sum = { hours: 0, amount: 0, rows: 0 };
  for (const { register, row } of rowsOfMeasure(known.billing, rows, measure)) {
    const billed = known.billing.registers.find(({ entries }) => entries.register.id === register)!;
    const added = addedBy(billed, row, measure);
    sum.rows++;
    sum.hours += added?.hours ?? 0;
    sum.amount += added?.amount ?? 0;
  }
  return sum;
};

test("what an hour brings, what is billable of the work and what is written down each open the rows that they are of, to the öre Q59", () => {
  fc.assert(
    fc.property(randomCompanies, ({ book }) => {
      const known = finish(billingStanding(bookOf(book), day));
      const totals = finish(billingTotals(known.billing));
      expect(opened(known, ["released", "ready"], "ownInvoice").amount).toBe(totals.onInvoices);
      expect(opened(known, stands, "workedBillable").hours).toBe(totals.workedBillable);
      expect(opened(known, stands, "worked").hours).toBe(totals.hours);
      const { hours, amount } = opened(known, stands, "writeDown");
      expect({ hours, amount }).toEqual(totals.writeDown);
      expect(opened(known, stands, "worth").amount).toBe(totals.amount);
    }),
    { numRuns: runs(60) },
  );
});

test("what is put in at a fixed price is the worth of the rows that it opens, and what a customer gets that of its lines, a fixed price among those of whom its line is for Q27", () => {
  fc.assert(
    fc.property(randomCompanies, ({ book }) => {
      const known = finish(billingStanding(bookOf(book), day));
      for (const one of known.fixed) {
        const rows = fixedPriceRows(known.billing, one);
        const time = known.billing.registers.find(({ entries }) => entries.register.id === "timeEntries")!;
        const value = rows.reduce((sum, { row }) => sum + (addedBy(time, row, "worth")?.amount ?? 0), 0);
        expect([rows.length, value]).toEqual([one.rows, one.value]);
      }
      const { lines } = finish(invoiceLines(known.billing, "row"));
      for (const { project, customer } of lines.filter(({ kind }) => kind === "fixedPrice")) {
        const [item] = known.items.filter((one) => one.project === project && one.stand === "ready");
        expect(item?.customers.length === 1 ? item.customers[0] : undefined).toBe(customer);
      }
      const { customers, release } = finish(releaseReview(known, {}, { date: day, basis: "1" }));
      for (const { amount, lines } of customers)
        expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
      expect(customers.reduce((sum, { amount }) => sum + amount, 0)).toBe(release.invoice);
    }),
    { numRuns: runs(60) },
  );
});
