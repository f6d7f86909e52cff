import { isFault, type CellValue, type Reading } from "./cell";
import { faultOf } from "./fault";
import { readDecimal } from "./number";
import type { ReadOptions } from "./read-options";

/** A whole number; decimals are a fault unless they are all zero (formats E3). */
export const readInteger = (cell: CellValue, options: ReadOptions): Reading<number> =>
  readDecimal(cell, 0, options);

/** Where a share is looked for; finer ones are none that anybody means. */
const SHARE_SCALE = 6;

/** A whole number of per cent; a share, `0.25` for 25, is a fault of its own, for rounded it would be nothing. */
export const readPercent = (cell: CellValue, options: ReadOptions): Reading<number> => {
  const whole = readInteger(cell, options);
  if (!isFault(whole) || whole.fault !== "too-many-decimals") return whole;
  const parts = readDecimal(cell, SHARE_SCALE, options);
  return typeof parts === "number" && parts > 0 && parts < 10 ** SHARE_SCALE ? faultOf("share", cell) : whole;
};
