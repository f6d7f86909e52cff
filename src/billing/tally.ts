import { NO_ROW, rowId, type RowId } from "../book/row-id";
import { isTableOf, numbers } from "../book/table";
import { floatColumn, makeRoom, type GrowingColumn } from "../columns/growing";
import { hourParts, ore, type HourParts, type Ore } from "../values/brands";
import type { BilledEntries } from "./billed-entries";
import type { AddRows } from "./combinations";
import type { FixedItem } from "./fixed-items";
import { amountWhereItStands, standAt, stands, type Stand } from "./stand";

/**
 * What entries of one stand come to on invoices, with the fixed prices that go with them; those that are not billed, what they are
 * worth.
 */
export type Tally = {
  readonly rows: number;
  readonly hours: HourParts;
  /** What is known of it. */
  readonly amount: Ore;
  /** Rows that nobody can tell the amount of: never 0 for want of a price. */
  readonly unknown: number;
};

/** A tally of each stand. */
export type Tallies = Readonly<Record<Stand, Tally>>;

const [ROWS, HOURS, AMOUNT, UNKNOWN] = [0, 1, 2, 3];
const PART = 4;
const WIDTH = PART * stands.length;

/** Tallies by group, each group a number from 0. */
export type TallySums = GrowingColumn<Float64Array>;

export const newTallies = (): TallySums => floatColumn(WIDTH, 0);

const bump = (values: Float64Array, place: number, by: number): void => {
  values[place] = (values[place] ?? 0) + by;
};

/** Adds rows of a register to groups. */
export const tallier = (sums: TallySums, billed: BilledEntries): AddRows => {
  const { entries } = billed;
  const hours = isTableOf(entries, "timeEntries") ? numbers(entries, "hours") : [];
  const add = (values: Float64Array, row: RowId, group: number): void => {
    const stand = standAt(billed, row);
    if (stand < 0) return;
    const at = WIDTH * group + PART * stand;
    const amount = amountWhereItStands(billed, row);
    bump(values, at + ROWS, 1);
    bump(values, at + HOURS, hours[row] ?? 0);
    if (Number.isNaN(amount)) bump(values, at + UNKNOWN, 1);
    else bump(values, at + AMOUNT, amount);
  };
  return (rows, groups, count) => {
    let last = 0;
    for (let at = 0; at < count; at++) last = Math.max(last, groups[at] ?? 0);
    makeRoom(sums, WIDTH * (last + 1));
    for (let at = 0; at < count; at++) add(sums.values, rowId(rows[at] ?? NO_ROW), groups[at] ?? 0);
  };
};

/** Adds a fixed price to a group. */
export const tallyFixed = (sums: TallySums, { stand, amount }: FixedItem, group: number): void => {
  makeRoom(sums, WIDTH * (group + 1));
  bump(sums.values, WIDTH * group + PART * stands.indexOf(stand) + AMOUNT, amount);
};

/** Adds one group's tallies to another's. */
export const addTallies = (sums: TallySums, from: number, to: number): void => {
  makeRoom(sums, WIDTH * (Math.max(from, to) + 1));
  for (let at = 0; at < WIDTH; at++) bump(sums.values, WIDTH * to + at, sums.values[WIDTH * from + at] ?? 0);
};

/** A group's tallies as they are told. */
export const toldTallies = ({ values }: TallySums, group: number): Tallies =>
  Object.fromEntries(
    stands.map((stand, place): [Stand, Tally] => {
      const at = WIDTH * group + PART * place;
      return [
        stand,
        {
          rows: values[at + ROWS] ?? 0,
          hours: hourParts(values[at + HOURS] ?? 0),
          amount: ore(values[at + AMOUNT] ?? 0),
          unknown: values[at + UNKNOWN] ?? 0,
        },
      ];
    }),
  ) as Record<Stand, Tally>;
