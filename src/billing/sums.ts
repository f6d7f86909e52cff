import type { RowId } from "../book/row-id";
import { isTableOf, isUnread, numbers } from "../book/table";
import { floatColumn, makeRoom, type GrowingColumn } from "../columns/growing";
import type { Day } from "../values/brands";
import { amountOf } from "../values/money";
import { ageOf } from "./ages";
import { NO_STATE, type BilledEntries } from "./billed-entries";
import { releaseReasons, releaseStates } from "./reasons";

/** The places of the numbers that each state's part of a sum has: hours in ten-thousandths, money in öre. */
export const part = {
  rows: 0,
  hours: 1,
  billableHours: 2,
  amount: 3,
  travel: 4,
  unpriced: 5,
  invoice: 6,
} as const;
export const PART = 7;

const AFTER_PARTS = PART * releaseStates.length;
/** The places of the other numbers of a sum. */
export const also = {
  /** Amounts of what is ready or blocked, by age: to 30, 60, 90 days, older, and without a date. */
  ageing: AFTER_PARTS,
  /** Worked less billed, of what is billable and priced (Q59). */
  writeDownHours: AFTER_PARTS + 5,
  writeDownAmount: AFTER_PARTS + 6,
  /** Worked hours of billable rows. */
  workedBillable: AFTER_PARTS + 7,
  /** Rows released without a stamp (Q58), and with one that cannot be read. */
  unstamped: AFTER_PARTS + 8,
  unreadStamps: AFTER_PARTS + 9,
} as const;

const WIDTH = AFTER_PARTS + 10;
/** The numbers of each reason: rows, hours, amount, unpriced. */
const REASON_WIDTH = 4;

/** Sums of entries by group, each group a number from 0. */
export type BillingSums = {
  readonly values: GrowingColumn<Float64Array>;
  /** The first day that something ready or blocked in the group is of; Infinity where there is none. */
  readonly oldest: GrowingColumn<Float64Array>;
  /** What stands under each reason but that it is released, by group × reasons + reason. */
  readonly reasons: Map<number, Float64Array>;
};

export const newSums = (): BillingSums => ({
  values: floatColumn(WIDTH, 0),
  oldest: floatColumn(1, Infinity),
  reasons: new Map(),
});

const REASONS = releaseReasons.length;
const [RELEASED, READY, BLOCKED] = releaseStates.keys();

const reasonSum = ({ reasons }: BillingSums, group: number, reason: number): Float64Array => {
  const key = group * REASONS + reason;
  let sum = reasons.get(key);
  if (!sum) reasons.set(key, (sum = new Float64Array(REASON_WIDTH)));
  return sum;
};

const bump = (values: Float64Array, place: number, by: number): void => {
  values[place] = (values[place] ?? 0) + by;
};

/** Adds counted rows of a register to groups; ages are as of `day`, and rows after it have none. */
export const summer = (
  sums: BillingSums,
  billed: BilledEntries,
  day: Day,
): ((row: RowId, group: number) => void) => {
  const { entries, states, reasons, billable, amounts, invoices, prices, priceAt } = billed;
  const isTime = isTableOf(entries, "timeEntries");
  const days = numbers(entries, "date");
  const stamps = numbers(entries, "releasedAmount");
  const hoursOf = isTime ? numbers(entries, "hours") : [];
  const billedOf = isTime ? numbers(entries, "billedHours") : [];
  return (row, group) => {
    const state = states[row] ?? NO_STATE;
    if (state === NO_STATE) return;
    makeRoom(sums.values, WIDTH * (group + 1));
    const { values } = sums.values;
    const from = WIDTH * group;
    const at = from + PART * state;
    const [hours, amount, invoice] = [
      hoursOf[row] ?? 0,
      amounts[row] ?? Number.NaN,
      invoices[row] ?? Number.NaN,
    ];
    const isPriced = !Number.isNaN(amount);
    const billedHours = billedOf[row] ?? hours;
    bump(values, at + part.rows, 1);
    bump(values, at + part.hours, hours);
    if (isPriced) {
      bump(values, at + part.amount, amount);
      if (!isTime) bump(values, at + part.travel, amount);
    } else bump(values, at + part.unpriced, 1);
    if (!Number.isNaN(invoice)) bump(values, at + part.invoice, invoice);
    if (billable[row] === 1) {
      bump(values, at + part.billableHours, billedHours);
      bump(values, from + also.workedBillable, hours);
      const price = prices[priceAt[row] ?? -1];
      if (billedHours !== hours && price?.kind === "price") {
        bump(values, from + also.writeDownHours, hours - billedHours);
        bump(values, from + also.writeDownAmount, amount - amountOf(billedHours, price.price));
      }
    }
    if (state === RELEASED && stamps[row] === undefined) {
      const isGone = isUnread(entries, row, "releasedAmount");
      bump(values, from + (isGone ? also.unreadStamps : also.unstamped), 1);
    }
    if (state === READY || state === BLOCKED) {
      const on = days[row];
      if (on !== undefined) {
        makeRoom(sums.oldest, group);
        sums.oldest.values[group] = Math.min(sums.oldest.values[group] ?? Infinity, on);
      }
      const age = ageOf(on, day);
      if (age >= 0 && isPriced) bump(values, from + also.ageing + age, amount);
    }
    // What is released stands under that one reason, and is added up as such.
    for (let bits = state === RELEASED ? 0 : (reasons[row] ?? 0); bits !== 0; bits &= bits - 1) {
      const sum = reasonSum(sums, group, 31 - Math.clz32(bits & -bits));
      sum[0] = (sum[0] ?? 0) + 1;
      sum[1] = (sum[1] ?? 0) + hours;
      sum[2] = (sum[2] ?? 0) + (isPriced ? amount : 0);
      sum[3] = (sum[3] ?? 0) + (isPriced ? 0 : 1);
    }
  };
};

/** Adds one group's sums to another's. */
export const addGroup = (sums: BillingSums, from: number, to: number): void => {
  makeRoom(sums.values, WIDTH * (Math.max(from, to) + 1));
  const { values } = sums.values;
  for (let at = 0; at < WIDTH; at++)
    values[WIDTH * to + at] = (values[WIDTH * to + at] ?? 0) + (values[WIDTH * from + at] ?? 0);
  makeRoom(sums.oldest, Math.max(from, to));
  const { values: oldest } = sums.oldest;
  oldest[to] = Math.min(oldest[to] ?? Infinity, oldest[from] ?? Infinity);
  for (let reason = 0; reason < REASONS; reason++) {
    const own = sums.reasons.get(from * REASONS + reason);
    if (!own) continue;
    const sum = reasonSum(sums, to, reason);
    for (let at = 0; at < REASON_WIDTH; at++) sum[at] = (sum[at] ?? 0) + (own[at] ?? 0);
  }
};

/** One number of a group's sums. */
export const sumAt = ({ values }: BillingSums, group: number, place: number): number =>
  values.values[WIDTH * group + place] ?? 0;

/** One number of all of a group's states. */
export const totalAt = (sums: BillingSums, group: number, place: number): number =>
  releaseStates.reduce((total, _, state) => total + sumAt(sums, group, PART * state + place), 0);
