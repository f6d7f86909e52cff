import { ages } from "#core/billing/ages";
import type { FixedPrice } from "#core/billing/fixed-prices";
import { releaseStates } from "#core/billing/reasons";
import type { SumPart, ToldSums } from "#core/billing/told-sums";
import { dayOrNull, hours, kronor, orNull } from "../units";

const partJson = (part: SumPart) => ({
  rows: part.rows,
  hours: hours(part.hours),
  billableHours: hours(part.billableHours),
  amount: kronor(part.amount),
  travel: kronor(part.travel),
  unpriced: part.unpriced,
  invoice: kronor(part.invoice),
});

const HUNDREDTHS = 100;

/** Sums of rows as JSON. */
export const sumsJson = (sums: ToldSums) => ({
  ...partJson(sums),
  ...Object.fromEntries(releaseStates.map((state) => [state, partJson(sums.states[state])])),
  reasons: Object.fromEntries(
    sums.reasons.map(([reason, { rows, hours: time, amount, unpriced }]) => [
      reason,
      { rows, hours: hours(time), amount: kronor(amount), unpriced },
    ]),
  ),
  oldest: dayOrNull(sums.oldest),
  ageing: Object.fromEntries(ages.map((age) => [age, kronor(sums.ageing[age])])),
  effectiveRate: orNull(sums.effectiveRate, kronor),
  billableShare: orNull(sums.billableShare, (share) => share / HUNDREDTHS),
  writeDown: { hours: hours(sums.writeDown.hours), amount: kronor(sums.writeDown.amount) },
  unstamped: sums.unstamped,
  ...(sums.unreadStamps > 0 && { unreadStamps: sums.unreadStamps }),
});

/** A fixed price as JSON. */
export const fixedPriceJson = (one: FixedPrice) => ({
  project: one.project,
  status: one.status,
  fixedPrice: orNull(one.fixedPrice, kronor),
  state: one.state,
  rows: one.rows,
  hours: hours(one.hours),
  value: kronor(one.value),
  unpriced: one.unpriced,
  margin: orNull(one.margin, kronor),
  perHour: orNull(one.perHour, kronor),
  customer: one.customers.length === 1 ? (one.customers[0] ?? null) : null,
  customers: one.customers,
  blockedRows: one.blockedRows,
  externalComments: one.externalComments,
});
