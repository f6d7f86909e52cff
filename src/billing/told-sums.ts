import { dayNumber, type Day, type HourParts, hourParts, type Ore, ore } from "../values/brands";
import { HOURS_SCALE } from "../values/hours";
import { productQuotient } from "../values/quotient";
import { ages, type Age } from "./ages";
import { underReason, type ReasonSum } from "./reason-sums";
import { releaseReasons, releaseStates, type ReleaseReason, type ReleaseState } from "./reasons";
import { also, part, PART, sumAt, type BillingSums } from "./sums";

/** What entries of one state, or of all, come to. */
export type SumPart = {
  readonly rows: number;
  readonly hours: HourParts;
  /** By billed hours (Q59). */
  readonly billableHours: HourParts;
  /** Worked value of the rows that have a price; `unpriced` counts the others. */
  readonly amount: Ore;
  /** What of it is travel. */
  readonly travel: Ore;
  readonly unpriced: number;
  readonly invoice: Ore;
};

/** The sums of a group, or of all. */
export type ToldSums = SumPart & {
  readonly states: Readonly<Record<ReleaseState, SumPart>>;
  /** The reasons that some row has, in their order. */
  readonly reasons: readonly (readonly [ReleaseReason, ReasonSum])[];
  /** The day of the oldest row that is ready or blocked. */
  readonly oldest: Day | undefined;
  readonly ageing: Readonly<Record<Age, Ore>>;
  /** What rows that are released or ready put on invoices themselves, and the worked hours of billable ones. */
  readonly onInvoices: Ore;
  readonly workedBillable: HourParts;
  /** Öre an hour: `onInvoices` by `workedBillable`; undefined at no hours. */
  readonly effectiveRate: Ore | undefined;
  /** Billable of worked hours, in hundredths of a per cent; undefined at no hours. */
  readonly billableShare: number | undefined;
  readonly writeDown: { readonly hours: HourParts; readonly amount: Ore };
  readonly unstamped: number;
  /** Rows whose stamp cannot be read: what they put on invoices is in no sum. */
  readonly unreadStamps: number;
};

const HOUR = 10 ** HOURS_SCALE;
const WHOLE = 10_000;

const partAt = (sums: BillingSums, group: number, from: number): SumPart => ({
  rows: sumAt(sums, group, from + part.rows),
  hours: hourParts(sumAt(sums, group, from + part.hours)),
  billableHours: hourParts(sumAt(sums, group, from + part.billableHours)),
  amount: ore(sumAt(sums, group, from + part.amount)),
  travel: ore(sumAt(sums, group, from + part.travel)),
  unpriced: sumAt(sums, group, from + part.unpriced),
  invoice: ore(sumAt(sums, group, from + part.invoice)),
});

/** What all states come to. */
const totalOf = ({ released: a, ready: b, blocked: c, notBillable: d }: ToldSums["states"]): SumPart => ({
  rows: a.rows + b.rows + c.rows + d.rows,
  hours: hourParts(a.hours + b.hours + c.hours + d.hours),
  billableHours: hourParts(a.billableHours + b.billableHours + c.billableHours + d.billableHours),
  amount: ore(a.amount + b.amount + c.amount + d.amount),
  travel: ore(a.travel + b.travel + c.travel + d.travel),
  unpriced: a.unpriced + b.unpriced + c.unpriced + d.unpriced,
  invoice: ore(a.invoice + b.invoice + c.invoice + d.invoice),
});

const reasonsOf = (sums: BillingSums, group: number, released: SumPart): [ReleaseReason, ReasonSum][] => {
  const told: [ReleaseReason, ReasonSum][] = [];
  const { rows, hours, amount, unpriced } = released;
  if (rows > 0) told.push(["releasedBefore", { rows, hours, amount, unpriced }]);
  for (const [at, reason] of releaseReasons.entries()) {
    const sum = underReason(sums.reasons, group, at);
    if (sum) told.push([reason, sum]);
  }
  return told;
};

const agesAt = (sums: BillingSums, group: number): ToldSums["ageing"] => {
  const at = (age: Age): Ore => ore(sumAt(sums, group, also.ageing + ages.indexOf(age)));
  return {
    "0-30": at("0-30"),
    "31-60": at("31-60"),
    "61-90": at("61-90"),
    "90+": at("90+"),
    noDate: at("noDate"),
  };
};

/** The sums of a group as they are told. */
export const toldSums = (sums: BillingSums, group: number): ToldSums => {
  const at = (place: number): number => sumAt(sums, group, place);
  const of = (state: ReleaseState): SumPart => partAt(sums, group, PART * releaseStates.indexOf(state));
  const states = {
    released: of("released"),
    ready: of("ready"),
    blocked: of("blocked"),
    notBillable: of("notBillable"),
  };
  const total = totalOf(states);
  const onInvoices = ore(states.released.invoice + states.ready.invoice);
  const workedBillable = total.billableHours + at(also.unbilledHours);
  const rate = productQuotient(onInvoices, HOUR, workedBillable);
  const oldest = sums.oldest.values[group] ?? Infinity;
  return {
    ...total,
    states,
    reasons: reasonsOf(sums, group, states.released),
    oldest: oldest === Infinity ? undefined : dayNumber(oldest),
    ageing: agesAt(sums, group),
    onInvoices,
    workedBillable: hourParts(workedBillable),
    effectiveRate: rate === undefined ? undefined : ore(rate),
    billableShare: productQuotient(workedBillable, WHOLE, total.hours),
    writeDown: { hours: hourParts(at(also.writeDownHours)), amount: ore(at(also.writeDownAmount)) },
    unstamped: at(PART * releaseStates.indexOf("released") + part.unstamped),
    unreadStamps: at(also.unreadStamps),
  };
};
