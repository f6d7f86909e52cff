import { NO_ROW, rowId, type RowId } from "../book/row-id";
import { isTableOf, isUnread, numbers } from "../book/table";
import { floatColumn, makeRoom, type GrowingColumn } from "../columns/growing";
import type { Day, HourParts } from "../values/brands";
import { amountOf } from "../values/money";
import { ageOf } from "./ages";
import { NO_STATE, type BilledEntries } from "./billed-entries";
import type { AddRows } from "./combinations";
import { addReasons, addReasonsOf, newReasonSums, type ReasonSums } from "./reason-sums";
import { releaseStates } from "./reasons";

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

/** Sums of entries by group, each group a number from 0. */
export type BillingSums = {
  readonly values: GrowingColumn<Float64Array>;
  /** The first day that something ready or blocked in the group is of; Infinity where there is none. */
  readonly oldest: GrowingColumn<Float64Array>;
  /** What stands under each reason but that it is released. */
  readonly reasons: ReasonSums;
};

export const newSums = (): BillingSums => ({
  values: floatColumn(WIDTH, 0),
  oldest: floatColumn(1, Infinity),
  reasons: newReasonSums(),
});

const [RELEASED, READY, BLOCKED] = releaseStates.keys();

const bump = (values: Float64Array, place: number, by: number): void => {
  values[place] = (values[place] ?? 0) + by;
};

/** Adds counted rows of a register to groups; ages are as of `day`, and rows after it have none. */
export const summer = (sums: BillingSums, billed: BilledEntries, day: Day): AddRows => {
  const { entries, states, reasons, billable, amounts, invoices, prices, priceAt } = billed;
  const isTime = isTableOf(entries, "timeEntries");
  const days = numbers(entries, "date");
  const stamps = numbers(entries, "releasedAmount");
  const hoursOf = isTime ? numbers(entries, "hours") : [];
  const billedOf = isTime ? numbers(entries, "billedHours") : [];
  const hasFaults = entries.faults.size > 0;

  /** What few rows have: billed hours that are others than those worked. */
  const addWriteDown = (values: Float64Array, from: number, row: RowId, billedHours: HourParts): void => {
    const hours = hoursOf[row] ?? 0;
    const price = prices[priceAt[row] ?? 0];
    if (billedHours === hours || price?.kind !== "price") return;
    bump(values, from + also.writeDownHours, hours - billedHours);
    bump(values, from + also.writeDownAmount, (amounts[row] ?? 0) - amountOf(billedHours, price.price));
  };

  const add = (values: Float64Array, oldest: Float64Array, row: RowId, group: number): void => {
    const state = states[row] ?? NO_STATE;
    if (state === NO_STATE) return;
    const from = WIDTH * group;
    const at = from + PART * state;
    const hours = hoursOf[row] ?? 0;
    const amount = amounts[row] ?? Number.NaN;
    const invoice = invoices[row] ?? Number.NaN;
    const isPriced = !Number.isNaN(amount);
    bump(values, at + part.rows, 1);
    bump(values, at + part.hours, hours);
    if (isPriced) {
      bump(values, at + part.amount, amount);
      if (!isTime) bump(values, at + part.travel, amount);
    } else bump(values, at + part.unpriced, 1);
    if (!Number.isNaN(invoice)) bump(values, at + part.invoice, invoice);
    if (billable[row] === 1) {
      const billedHours = billedOf[row];
      bump(values, at + part.billableHours, billedHours ?? hours);
      bump(values, from + also.workedBillable, hours);
      if (billedHours !== undefined) addWriteDown(values, from, row, billedHours);
    }
    if (state === RELEASED) {
      // What is released stands under that one reason, and is added up as such.
      if (stamps[row] !== undefined) return;
      const isGone = hasFaults && isUnread(entries, row, "releasedAmount");
      bump(values, from + (isGone ? also.unreadStamps : also.unstamped), 1);
      return;
    }
    if (state === READY || state === BLOCKED) {
      const on = days[row];
      if (on !== undefined && on < (oldest[group] ?? Infinity)) oldest[group] = on;
      const age = ageOf(on, day);
      if (age >= 0 && isPriced) bump(values, from + also.ageing + age, amount);
    }
    const bits = reasons[row] ?? 0;
    if (bits !== 0) addReasons(sums.reasons, group, bits, hours, amount);
  };

  return (rows, groups, count) => {
    makeRoomFor(sums, groups, count);
    const { values } = sums.values;
    const { values: oldest } = sums.oldest;
    for (let at = 0; at < count; at++) add(values, oldest, rowId(rows[at] ?? NO_ROW), groups[at] ?? 0);
  };
};

/** Makes room for the groups of some rows. */
const makeRoomFor = ({ values, oldest }: BillingSums, groups: Int32Array, count: number): void => {
  let last = 0;
  for (let at = 0; at < count; at++) last = Math.max(last, groups[at] ?? 0);
  makeRoom(values, WIDTH * (last + 1));
  makeRoom(oldest, last);
};

/** Adds one group's sums to another's. */
export const addGroup = (sums: BillingSums, from: number, to: number): void => {
  makeRoom(sums.values, WIDTH * (Math.max(from, to) + 1));
  const { values } = sums.values;
  for (let at = 0; at < WIDTH; at++) bump(values, WIDTH * to + at, values[WIDTH * from + at] ?? 0);
  makeRoom(sums.oldest, Math.max(from, to));
  const { values: oldest } = sums.oldest;
  oldest[to] = Math.min(oldest[to] ?? Infinity, oldest[from] ?? Infinity);
  addReasonsOf(sums.reasons, from, to);
};

/** One number of a group's sums. */
export const sumAt = ({ values }: BillingSums, group: number, place: number): number =>
  values.values[WIDTH * group + place] ?? 0;
