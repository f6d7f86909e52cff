import { ore, type HourParts, type Ore } from "./brands";
import type { CellValue, Reading } from "./cell";
import { HOURS_SCALE } from "./hours";
import { readDecimal } from "./number";
import type { ReadOptions } from "./read-options";

/** Money is kept in öre. */
export const MONEY_SCALE = 2;

const UNITS = ["kr", "kr.", "kronor", "sek", ":-", ",-", ".-"];
/** What a price an hour is written with besides. */
const PER_HOUR = ["kr", "kronor", "sek"].flatMap((krona) =>
  ["/h", "/t", "/tim", "/tim.", "/timme", "/hr", "/hour", " per timme", " i timmen", " per hour"].flatMap(
    (hour) => [krona + hour, krona + hour.replace("/", " / ")],
  ),
);
const PRICE_UNITS = [...UNITS, ...PER_HOUR];
const HOUR = 10 ** HOURS_SCALE;
/** From here on a product, or what is a unit more, may not be a whole number that is kept exactly. */
const LARGE = 2 ** 52;

/** An amount in öre; `kr`, `SEK` or `:-` may stand beside the number (formats E3, A5), and beside a price an hour `kr/h`. */
export const readMoney = (cell: CellValue, options: ReadOptions, isPrice = false): Reading<Ore> =>
  readDecimal(cell, MONEY_SCALE, options, isPrice ? PRICE_UNITS : UNITS) as Reading<Ore>;

/**
 * What so many units cost at a price a unit, rounded half away from zero; `unit` parts make a unit. Exact as long as
 * the amount itself is a safe integer.
 */
export const unitsAmount = (parts: number, price: Ore, unit: number): Ore => {
  const product = parts * price;
  if (Math.abs(product) >= LARGE) return ore(largeAmount(BigInt(parts) * BigInt(price), unit));
  // The quotient may have been rounded up to a whole one: the rest is as much less than none then, and rounds to it.
  const whole = Math.trunc(product / unit);
  return ore(whole + roundedRest(product - whole * unit, unit));
};

/** What hours cost at a price an hour, rounded half away from zero to the öre. */
export const amountOf = (hours: HourParts, price: Ore): Ore => unitsAmount(hours, price, HOUR);

const roundedRest = (rest: number, unit: number): number => (2 * Math.abs(rest) < unit ? 0 : Math.sign(rest));

const largeAmount = (product: bigint, unit: number): number => {
  const whole = BigInt(unit);
  return Number(product / whole + BigInt(roundedRest(Number(product % whole), unit)));
};
