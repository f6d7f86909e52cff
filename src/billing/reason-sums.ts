import { floatColumn, intColumn, makeRoom, type GrowingColumn } from "../columns/growing";
import { type HourParts, hourParts, type Ore, ore } from "../values/brands";
import { releaseReasons } from "./reasons";

/** What stands under a reason; `amount` is of the rows that have a price, `unpriced` counts the others. */
export type ReasonSum = {
  readonly rows: number;
  readonly hours: HourParts;
  readonly amount: Ore;
  readonly unpriced: number;
};

/** What stands under each reason by group, each group a number from 0: few groups have more than a few reasons. */
export type ReasonSums = {
  /** The place of what stands under a reason, by group × reasons + reason; 0 where nothing does. */
  readonly places: GrowingColumn<Int32Array>;
  /** Rows, hours, amount and unpriced of each place from 1. */
  readonly values: GrowingColumn<Float64Array>;
  count: number;
};

const REASONS = releaseReasons.length;
const WIDTH = 4;
const [ROWS, HOURS, AMOUNT, UNPRICED] = [0, 1, 2, 3];

export const newReasonSums = (): ReasonSums => ({
  places: intColumn(1, 0),
  values: floatColumn(WIDTH, 0),
  count: 0,
});

/** Where what stands under a group's reason begins; made where nothing does yet. */
const placeOf = (sums: ReasonSums, group: number, reason: number): number => {
  const { places, values } = sums;
  const key = group * REASONS + reason;
  makeRoom(places, key);
  let place = places.values[key] ?? 0;
  if (place === 0) {
    place = ++sums.count;
    places.values[key] = place;
    makeRoom(values, WIDTH * (place + 1));
  }
  return WIDTH * place;
};

const bump = (values: Float64Array, place: number, by: number): void => {
  values[place] = (values[place] ?? 0) + by;
};

/** Adds a row to what stands under some reasons of a group, given as bits; its amount is NaN where nobody knows it. */
export const addReasons = (
  sums: ReasonSums,
  group: number,
  reasons: number,
  hours: number,
  amount: number,
): void => {
  for (let bits = reasons; bits !== 0; bits &= bits - 1) {
    const place = placeOf(sums, group, 31 - Math.clz32(bits & -bits));
    const { values } = sums.values;
    bump(values, place + ROWS, 1);
    bump(values, place + HOURS, hours);
    if (Number.isNaN(amount)) bump(values, place + UNPRICED, 1);
    else bump(values, place + AMOUNT, amount);
  }
};

/** Where what stands under a group's reason begins; 0 where nothing does. */
const knownPlace = ({ places }: ReasonSums, group: number, reason: number): number =>
  WIDTH * (places.values[group * REASONS + reason] ?? 0);

/** What stands under a reason of a group, by the reason's place; undefined where nothing does. */
export const underReason = (sums: ReasonSums, group: number, reason: number): ReasonSum | undefined => {
  const place = knownPlace(sums, group, reason);
  if (place === 0) return undefined;
  const { values } = sums.values;
  return {
    rows: values[place + ROWS] ?? 0,
    hours: hourParts(values[place + HOURS] ?? 0),
    amount: ore(values[place + AMOUNT] ?? 0),
    unpriced: values[place + UNPRICED] ?? 0,
  };
};

/** Adds what stands under one group's reasons to another's. */
export const addReasonsOf = (sums: ReasonSums, from: number, to: number): void => {
  for (let reason = 0; reason < REASONS; reason++) {
    const own = knownPlace(sums, from, reason);
    if (own === 0) continue;
    const place = placeOf(sums, to, reason);
    const { values } = sums.values;
    for (let at = 0; at < WIDTH; at++) bump(values, place + at, values[own + at] ?? 0);
  }
};
