import { ore, type HourParts, type Ore } from "./brands";
import type { CellValue, Reading } from "./cell";
import { HOURS_SCALE } from "./hours";
import { readDecimal } from "./number";
import type { ReadOptions } from "./read-options";

/** Money is kept in öre. */
export const MONEY_SCALE = 2;

const UNITS = ["kr", "kr.", "sek", ":-", ",-", ".-"];
const HOUR = 10 ** HOURS_SCALE;

/** An amount in öre; `kr`, `SEK` or `:-` may stand beside the number (formats E3, A5). */
export const readMoney = (cell: CellValue, options: ReadOptions): Reading<Ore> =>
  readDecimal(cell, MONEY_SCALE, options, UNITS) as Reading<Ore>;

/**
 * What hours cost at a price an hour, rounded half away from zero. Exact as long as the amount itself is a safe
 * integer.
 */
export const amountOf = (hours: HourParts, price: Ore): Ore => {
  const product = hours * price;
  if (!Number.isSafeInteger(product)) return ore(amountOfLarge(BigInt(hours) * BigInt(price)));
  const rest = product % HOUR;
  const whole = (product - rest) / HOUR;
  return ore(whole + roundedRest(rest));
};

const roundedRest = (rest: number): number => (2 * Math.abs(rest) < HOUR ? 0 : Math.sign(rest));

const amountOfLarge = (product: bigint): number => {
  const hour = BigInt(HOUR);
  return Number(product / hour + BigInt(roundedRest(Number(product % hour))));
};
