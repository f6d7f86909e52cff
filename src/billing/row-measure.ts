import type { RowId } from "../book/row-id";
import { isTableOf, numbers } from "../book/table";
import { hourParts, ore, type HourParts, type Ore } from "../values/brands";
import { amountOf } from "../values/money";
import type { BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import type { LineRow } from "./line";
import { amountWhereItStands } from "./stand";

/**
 * What a figure adds up of its rows: what they come to where they stand (on invoices, with the fixed prices beside them, or not
 * billed), what they put on invoices by themselves, what they are worth, their hours, those that are billable, or what is written down of them.
 */
export type RowMeasure = "invoice" | "ownInvoice" | "worth" | "worked" | "workedBillable" | "writeDown";

/** What a row adds to a figure; an amount that nobody knows is undefined. */
export type Added = { readonly hours?: HourParts; readonly amount?: Ore | undefined };

const known = (amount: number | undefined): Added => ({
  amount: amount === undefined || Number.isNaN(amount) ? undefined : ore(amount),
});

/** Worked less billed of a billable row with a price; undefined where nothing is written down, or up (Q59). */
const writtenDown = ({ entries, billable, amounts, prices, priceAt }: BilledEntries, row: RowId) => {
  if (!isTableOf(entries, "timeEntries") || billable[row] !== 1) return undefined;
  const [worked, billed] = [numbers(entries, "hours")[row] ?? 0, numbers(entries, "billedHours")[row]];
  const price = prices[priceAt[row] ?? -1];
  if (billed === undefined || billed === worked || price?.kind !== "price") return undefined;
  return {
    hours: hourParts(worked - billed),
    amount: ore((amounts[row] ?? 0) - amountOf(billed, price.price)),
  };
};

/** What a row adds to a figure; undefined where it is no part of it. */
export const addedBy = (billed: BilledEntries, row: RowId, measure: RowMeasure): Added | undefined => {
  const { entries, invoices, amounts, billable } = billed;
  switch (measure) {
    case "invoice":
      return known(amountWhereItStands(billed, row));
    case "ownInvoice":
      return known(invoices[row]);
    case "worth":
      return known(amounts[row]);
    case "writeDown":
      return writtenDown(billed, row);
    default: {
      const isPart = measure === "worked" || billable[row] === 1;
      const hours = isTableOf(entries, "timeEntries") ? numbers(entries, "hours")[row] : undefined;
      return isPart && hours !== undefined ? { hours } : undefined;
    }
  }
};

/** Those of some rows that are a part of a figure. */
export const rowsOfMeasure = (
  { registers }: Billing,
  rows: readonly LineRow[],
  measure: RowMeasure,
): readonly LineRow[] =>
  rows.filter(({ register, row }) => {
    const billed = registers.find(({ entries }) => entries.register.id === register);
    return billed !== undefined && addedBy(billed, row, measure) !== undefined;
  });
