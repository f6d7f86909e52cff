import { isCounted, type BilledEntries } from "#core/billing/billed-entries";
import type { Billing } from "#core/billing/billing";
import { reasonsIn, releaseStates } from "#core/billing/reasons";
import { chooser, type BillingSelection } from "#core/billing/selection";
import { tableOf } from "#core/book/book";
import { NO_ROW, type RowId } from "#core/book/row-id";
import { isTableOf, isUnread, numbers, texts } from "#core/book/table";
import { ore, type HourParts } from "#core/values/brands";
import { DECIMAL_SCALE } from "#core/values/decimal";
import { dayOrNull, hours, kronor, orNull } from "../units";
import { sheetRow } from "./row-place";

const known = (amount: number | undefined): number | null =>
  amount === undefined || Number.isNaN(amount) ? null : kronor(ore(amount));

const RELEASED = releaseStates.indexOf("released");

/** What a counted row of one register says in JSON, by its id. */
const rowReader = ({ book }: Billing, billed: BilledEntries) => {
  const { entries, states, reasons, billable, isFixed, amounts, invoices, prices, priceAt } = billed;
  const isTime = isTableOf(entries, "timeEntries");
  const priceTable = tableOf(book, "prices");
  const [days, stamps] = [numbers(entries, "date"), numbers(entries, "releasedPrice")];
  const [employees, projects, customers] = [
    texts(entries, "employee"),
    texts(entries, "project"),
    texts(entries, "customer"),
  ];
  const worked: readonly (HourParts | undefined)[] = isTime ? numbers(entries, "hours") : [];
  const quantities = isTime ? [] : numbers(entries, "quantity");
  const priceOf = (row: RowId) => {
    const stamp = states[row] === RELEASED ? stamps[row] : undefined;
    if (stamp !== undefined) return { price: kronor(stamp), priceSource: "released", priceRow: null };
    if (states[row] === RELEASED && isUnread(entries, row, "releasedPrice"))
      return { price: null, priceSource: "released", priceRow: null };
    const found = prices[priceAt[row] ?? NO_ROW];
    if (found?.kind === "price")
      return {
        price: kronor(found.price),
        priceSource: "price",
        priceRow: priceTable ? sheetRow(priceTable, found.row) : null,
      };
    const without = isTime ? "none" : "registered";
    const priceSource =
      found?.kind === "tie" ? "tied" : found?.kind === "unreadable" ? "unreadable" : without;
    return { price: null, priceSource, priceRow: null };
  };
  return (row: RowId) => ({
    register: entries.register.id,
    sheet: entries.place.sheet,
    row: sheetRow(entries, row),
    date: dayOrNull(days[row]),
    employee: employees[row] ?? null,
    project: projects[row] ?? null,
    customer: customers[row] ?? null,
    hours: orNull(worked[row], hours),
    quantity: orNull(quantities[row], (stored) => stored / 10 ** DECIMAL_SCALE),
    ...priceOf(row),
    amount: known(amounts[row]),
    invoice: known(invoices[row]),
    basis: isFixed[row] === 1 ? "fixedPrice" : "row",
    billable: billable[row] === 1,
    state: releaseStates[states[row] ?? 0],
    reasons: reasonsIn(reasons[row] ?? 0),
  });
};

/** Every chosen row that is counted, as the sheets stand: time, then travel. */
export function* rowsJson(billing: Billing, selection: BillingSelection): Generator {
  for (const billed of billing.registers) {
    const isChosen = chooser(billed, selection);
    const tell = rowReader(billing, billed);
    for (const row of billed.entries.order) if (isCounted(billed, row) && isChosen(row)) yield tell(row);
  }
}

/** The chosen rows that are in no sum, and why. */
export function* uncountedJson(billing: Billing, selection: BillingSelection): Generator {
  for (const billed of billing.registers) {
    const isChosen = chooser(billed, selection);
    for (const { row, reason } of billed.uncounted)
      if (isChosen(row))
        yield { register: billed.entries.register.id, row: sheetRow(billed.entries, row), reason };
  }
}
