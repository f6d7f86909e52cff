import { hourParts, type HourParts } from "./brands";
import { isFault, type CellValue, type Reading } from "./cell";
import { clockOf, formatKind } from "./cell-format";
import { faultOf } from "./fault";
import { readDecimal } from "./number";
import type { ReadOptions } from "./read-options";

/** Hours are kept in ten-thousandths. */
export const HOURS_SCALE = 4;

const UNITS = ["h", "tim", "tim.", "timmar"];
const CLOCK = /^\s*([-\u2212]?)(\d{1,6}):([0-5]\d)(?::([0-5]\d))?\s*(?:h|tim\.?|timmar)?\s*$/i;
const HOUR_SECONDS = 3600;

/**
 * Hours in ten-thousandths: `7,5`, `7.5 h`, `7,5 tim` or `7:30` (formats E3). Minutes that four decimals cannot
 * hold exactly, such as `7:20`, are a fault that says what they are rounded to.
 */
export const readHours = (cell: CellValue, options: ReadOptions): Reading<HourParts> => {
  const hours = readDecimal(cell, HOURS_SCALE, options, UNITS);
  return isFault(hours) && typeof cell === "string" && cell.includes(":")
    ? readClock(cell)
    : (hours as Reading<HourParts>);
};

const readClock = (text: string): Reading<HourParts> => {
  const [, sign, hours, minutes, seconds = "0"] = CLOCK.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return faultOf("not-a-number", text);
  const all = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const size = (all * 10 ** HOURS_SCALE) / HOUR_SECONDS;
  const kept = Math.round(size);
  const value = sign === "" ? kept : 0 - kept;
  return Number.isInteger(size) ? hourParts(value) : faultOf("too-many-decimals", text, value);
};

/**
 * Hours in a cell whose number format shows a clock, as somebody typed them: `7:30` is a fraction of a day underneath.
 * A clock that hides whole days, and a date, are faults.
 */
export const readShownHours = (cell: number, format: string, options: ReadOptions): Reading<HourParts> => {
  const kind = formatKind(format);
  if (kind === "date") return faultOf("not-a-number", cell);
  if (kind !== "clock" && kind !== "elapsed") return readHours(cell, options);
  const clock = clockOf(cell);
  if (kind === "clock" && (cell < 0 || cell >= 1))
    return faultOf("hidden-days", `${clockOf(cell % 1)} (${cell})`);
  return readClock(clock);
};
