import type { CellValue, Reading } from "./cell";
import { readDecimal } from "./number";
import type { ReadOptions } from "./read-options";

/** A plain decimal number (a latitude, say) is kept in millionths. */
export const DECIMAL_SCALE = 6;

/** A plain decimal number, in millionths (formats E3). */
export const readPlainDecimal = (cell: CellValue, options: ReadOptions): Reading<number> =>
  readDecimal(cell, DECIMAL_SCALE, options);
