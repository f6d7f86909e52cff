import { hourParts, type HourParts } from "./brands";
import { isFault, type CellValue, type Reading } from "./cell";
import { faultOf } from "./fault";
import { readDecimal } from "./number";
import type { ReadOptions } from "./read-options";

/** Hours are kept in ten-thousandths. */
export const HOURS_SCALE = 4;

const UNITS = ["h", "tim", "tim.", "timmar"];
const CLOCK = /^\s*([-\u2212]?)(\d{1,6}):([0-5]\d)(?::00)?\s*(?:h|tim\.?|timmar)?\s*$/i;
const MINUTES = 60;

/**
 * Hours in ten-thousandths: `7,5`, `7.5 h`, `7,5 tim` or `7:30` (formats E3). Minutes that four decimals cannot
 * hold exactly, such as `7:20`, are a fault: three of them would not sum to 22.
 */
export const readHours = (cell: CellValue, options: ReadOptions): Reading<HourParts> => {
  const hours = readDecimal(cell, HOURS_SCALE, options, UNITS);
  return isFault(hours) && typeof cell === "string" && cell.includes(":")
    ? readClock(cell)
    : (hours as Reading<HourParts>);
};

const readClock = (text: string): Reading<HourParts> => {
  const [, sign, hours, minutes] = CLOCK.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return faultOf("not-a-number", text);
  const size = ((Number(hours) * MINUTES + Number(minutes)) * 10 ** HOURS_SCALE) / MINUTES;
  if (!Number.isInteger(size)) return faultOf("too-many-decimals", text);
  return hourParts(sign === "" ? size : 0 - size);
};
