import type { CellValue, Reading } from "./cell";
import { readDecimal } from "./number";
import type { ReadOptions } from "./read-options";

/** A whole number; decimals are a fault unless they are all zero (formats E3). */
export const readInteger = (cell: CellValue, options: ReadOptions): Reading<number> =>
  readDecimal(cell, 0, options);
