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

/**
 * The places of the numbers that each state's part of a sum has: hours in ten-thousandths, money in öre. What most rows add to
 * stands together: groups are met in no order, and each is far away in memory.
 */
export const part = {
  rows: 0,
  hours: 1,
  billableHours: 2,
  amount: 3,
  unpriced: 4,
  invoice: 5,
  /** Rows without a stamp, of what is released (Q58). */
  unstamped: 6,
  travel: 7,
} as const;
export const PART = 8;

const AFTER_PARTS = PART * releaseStates.length;
/** The places of the other numbers of a sum. */
export const also = {
  /** Amounts of what is ready or blocked, by age: to 30, 60, 90 days, older, and without a date. */
  ageing: AFTER_PARTS,
  /** Worked less billed, of what is billable and priced (Q59). */
  writeDownHours: AFTER_PARTS + 5,
  writeDownAmount: AFTER_PARTS + 6,
  /** Worked less billed of all that is billable, priced or not. */
  unbilledHours: AFTER_PARTS + 7,
  /** Rows released with a stamp that cannot be read. */
  unreadStamps: AFTER_PARTS + 8,
} as const;

const WIDTH = AFTER_PARTS + 9;

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

/** What is asked of each row; an object of columns and not closures over them, which the engine would learn anew for each sum. */
type Columns = Pick<
  BilledEntries,
  "entries" | "states" | "reasons" | "billable" | "amounts" | "invoices" | "prices" | "priceAt"
> & {
  readonly isTime: boolean;
  readonly hasFaults: boolean;
  readonly day: Day;
  readonly days: readonly (Day | undefined)[];
  readonly stamps: readonly (number | undefined)[];
  readonly hours: readonly (HourParts | undefined)[];
  readonly billedHours: readonly (HourParts | undefined)[];
};

/** Adds what few rows have: billed hours that are others than those worked. */
const addWriteDown = (
  { amounts, prices, priceAt }: Columns,
  values: Float64Array,
  from: number,
  row: RowId,
  [hours, billedHours]: readonly [number, HourParts],
): void => {
  if (billedHours === hours) return;
  bump(values, from + also.unbilledHours, hours - billedHours);
  const price = prices[priceAt[row] ?? 0];
  if (price?.kind !== "price") return;
  bump(values, from + also.writeDownHours, hours - billedHours);
  bump(values, from + also.writeDownAmount, (amounts[row] ?? 0) - amountOf(billedHours, price.price));
};

/** Adds a row to a group; the reasons that keep it go with it. */
const addRow = (
  columns: Columns,
  { values: { values }, oldest: { values: oldest }, reasons }: BillingSums,
  row: RowId,
  group: number,
): void => {
  const state = columns.states[row] ?? NO_STATE;
  if (state === NO_STATE) return;
  const from = WIDTH * group;
  const at = from + PART * state;
  const hours = columns.hours[row] ?? 0;
  const amount = columns.amounts[row] ?? Number.NaN;
  const invoice = columns.invoices[row] ?? Number.NaN;
  const isPriced = !Number.isNaN(amount);
  bump(values, at + part.rows, 1);
  bump(values, at + part.hours, hours);
  if (isPriced) {
    bump(values, at + part.amount, amount);
    if (!columns.isTime) bump(values, at + part.travel, amount);
  } else bump(values, at + part.unpriced, 1);
  if (!Number.isNaN(invoice)) bump(values, at + part.invoice, invoice);
  if (columns.billable[row] === 1) {
    const billedHours = columns.billedHours[row];
    bump(values, at + part.billableHours, billedHours ?? hours);
    if (billedHours !== undefined) addWriteDown(columns, values, from, row, [hours, billedHours]);
  }
  if (state === RELEASED) {
    // What is released stands under that one reason, and is added up as such.
    if (columns.stamps[row] !== undefined) return;
    if (columns.hasFaults && isUnread(columns.entries, row, "releasedAmount"))
      bump(values, from + also.unreadStamps, 1);
    else bump(values, at + part.unstamped, 1);
    return;
  }
  if (state === READY || state === BLOCKED) {
    const on = columns.days[row];
    if (on !== undefined && on < (oldest[group] ?? Infinity)) oldest[group] = on;
    const age = ageOf(on, columns.day);
    if (age >= 0 && isPriced) bump(values, from + also.ageing + age, amount);
  }
  const bits = columns.reasons[row] ?? 0;
  if (bits !== 0) addReasons(reasons, group, bits, hours, amount);
};

const addRows = (
  columns: Columns,
  sums: BillingSums,
  rows: Int32Array,
  groups: Int32Array,
  count: number,
): void => {
  for (let at = 0; at < count; at++) addRow(columns, sums, rowId(rows[at] ?? NO_ROW), groups[at] ?? 0);
};

/** Adds counted rows of a register to groups; ages are as of `day`, and rows after it have none. */
export const summer = (sums: BillingSums, billed: BilledEntries, day: Day): AddRows => {
  const { entries, states, reasons, billable, amounts, invoices, prices, priceAt } = billed;
  const isTime = isTableOf(entries, "timeEntries");
  const columns: Columns = {
    ...{ entries, states, reasons, billable, amounts, invoices, prices, priceAt },
    ...{ isTime, day, hasFaults: entries.faults.size > 0 },
    days: numbers(entries, "date"),
    stamps: numbers(entries, "releasedAmount"),
    hours: isTime ? numbers(entries, "hours") : [],
    billedHours: isTime ? numbers(entries, "billedHours") : [],
  };
  return (rows, groups, count) => {
    makeRoomFor(sums, groups, count);
    addRows(columns, sums, rows, groups, count);
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
