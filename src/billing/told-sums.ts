import { dayNumber, type Day, type HourParts, hourParts, type Ore, ore } from "../values/brands";
import { HOURS_SCALE } from "../values/hours";
import { quotient } from "../values/quotient";
import { ages } from "./ages";
import { releaseReasons, releaseStates, type ReleaseReason, type ReleaseState } from "./reasons";
import { also, part, PART, sumAt, totalAt, type BillingSums } from "./sums";

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

/** What stands under a reason. */
export type ReasonSum = Pick<SumPart, "rows" | "hours" | "amount" | "unpriced">;

/** The sums of a group, or of all. */
export type ToldSums = SumPart & {
  readonly states: Readonly<Record<ReleaseState, SumPart>>;
  /** The reasons that some row has, in their order. */
  readonly reasons: readonly (readonly [ReleaseReason, ReasonSum])[];
  /** The day of the oldest row that is ready or blocked. */
  readonly oldest: Day | undefined;
  readonly ageing: Readonly<Record<(typeof ages)[number], Ore>>;
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

const HOUR = BigInt(10 ** HOURS_SCALE);
const WHOLE = 10_000n;

const partOf = (numberAt: (place: number) => number): SumPart => ({
  rows: numberAt(part.rows),
  hours: hourParts(numberAt(part.hours)),
  billableHours: hourParts(numberAt(part.billableHours)),
  amount: ore(numberAt(part.amount)),
  travel: ore(numberAt(part.travel)),
  unpriced: numberAt(part.unpriced),
  invoice: ore(numberAt(part.invoice)),
});

const reasonsOf = (sums: BillingSums, group: number, released: SumPart): [ReleaseReason, ReasonSum][] =>
  releaseReasons.flatMap((reason, at): [ReleaseReason, ReasonSum][] => {
    if (reason === "releasedBefore") {
      const { rows, hours, amount, unpriced } = released;
      return rows === 0 ? [] : [[reason, { rows, hours, amount, unpriced }]];
    }
    const found = sums.reasons.get(group * releaseReasons.length + at);
    if (!found) return [];
    const [rows = 0, hours = 0, amount = 0, unpriced = 0] = found;
    return [[reason, { rows, hours: hourParts(hours), amount: ore(amount), unpriced }]];
  });

/** The sums of a group as they are told. */
export const toldSums = (sums: BillingSums, group: number): ToldSums => {
  const at = (place: number): number => sumAt(sums, group, place);
  const total = partOf((place) => totalAt(sums, group, place));
  const states = Object.fromEntries(
    releaseStates.map((state, number) => [state, partOf((place) => at(PART * number + place))]),
  ) as Record<ReleaseState, SumPart>;
  const onInvoices = ore(states.released.invoice + states.ready.invoice);
  const billableHours = BigInt(at(also.workedBillable));
  const rate = quotient(BigInt(onInvoices) * HOUR, billableHours);
  const oldest = sums.oldest.values[group] ?? Infinity;
  return {
    ...total,
    states,
    reasons: reasonsOf(sums, group, states.released),
    oldest: oldest === Infinity ? undefined : dayNumber(oldest),
    ageing: Object.fromEntries(ages.map((age, number) => [age, ore(at(also.ageing + number))])) as Record<
      (typeof ages)[number],
      Ore
    >,
    onInvoices,
    workedBillable: hourParts(at(also.workedBillable)),
    effectiveRate: rate === undefined ? undefined : ore(rate),
    billableShare: quotient(billableHours * WHOLE, BigInt(total.hours)),
    writeDown: { hours: hourParts(at(also.writeDownHours)), amount: ore(at(also.writeDownAmount)) },
    unstamped: at(also.unstamped),
    unreadStamps: at(also.unreadStamps),
  };
};
