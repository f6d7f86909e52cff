import { hourParts, type HourParts } from "./brands";
import { isFault, type CellValue, type Reading } from "./cell";
import { minutesIn, secondsIn } from "./duration";
import { faultOf } from "./fault";
import { readDecimal } from "./number";
import type { ReadOptions } from "./read-options";

/** Hours are kept in ten-thousandths. */
export const HOURS_SCALE = 4;

const UNITS = ["h", "t", "tim", "tim.", "timme", "timmar", "hr", "hrs", "hour", "hours"];
const CLOCK = /^\s*([-\u2212]?)(\d{1,6}):([0-5]\d)(?::([0-5]\d))?\s*(?:h|tim\.?|timmar)?\s*$/i;
/** What a clock shows that hides whole days, with what it holds. */
const HIDING = /^-?\d{1,2}:\d\d(?::\d\d)? \(-?\d+(?:\.\d+)?\)$/;
const HOUR_SECONDS = 3600;

/**
 * Hours in ten-thousandths: `7,5`, `7.5 h`, `7,5 tim`, `7:30`, `1h 30m` or `90 min` (formats E3). Minutes that four decimals cannot
 * hold exactly, such as `7:20`, are a fault that says what they are rounded to.
 */
export const readHours = (cell: CellValue, options: ReadOptions): Reading<HourParts> => {
  const seconds = typeof cell === "string" ? secondsIn(cell) : undefined;
  if (seconds !== undefined && typeof cell === "string") return hoursOf(seconds, cell);
  const minutes = typeof cell === "string" ? minutesIn(cell) : undefined;
  if (minutes !== undefined && typeof cell === "string") return minutesOf(minutes, cell, options);
  const hours = readDecimal(cell, HOURS_SCALE, options, UNITS);
  return isFault(hours) && typeof cell === "string" && cell.includes(":")
    ? readClock(cell)
    : (hours as Reading<HourParts>);
};

const readClock = (text: string): Reading<HourParts> => {
  if (HIDING.test(text)) return faultOf("hidden-days", text);
  const [, sign, hours, minutes, seconds = "0"] = CLOCK.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return faultOf("not-a-number", text);
  const all = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return hoursOf(sign === "" ? all : 0 - all, text);
};

const HOUR_MINUTES = 60;

/** Minutes with decimals as hours; nothing is rounded to 0. */
const minutesOf = (minutes: string, text: string, options: ReadOptions): Reading<HourParts> => {
  const parts = readDecimal(minutes, HOURS_SCALE, options);
  if (typeof parts !== "number") return isFault(parts) ? faultOf(parts.fault, text) : parts;
  const value = parts / HOUR_MINUTES;
  if (Number.isInteger(value)) return hourParts(value);
  const size = Math.round(Math.abs(value));
  return faultOf("too-many-decimals", text, size === 0 ? undefined : Math.sign(value) * size);
};

/** Seconds as hours; those that four decimals cannot hold exactly are a fault that says what they are rounded to. */
const hoursOf = (seconds: number, text: string): Reading<HourParts> => {
  const size = (seconds * 10 ** HOURS_SCALE) / HOUR_SECONDS;
  const value = Math.sign(size) * Math.round(Math.abs(size));
  return Number.isInteger(size) ? hourParts(value) : faultOf("too-many-decimals", text, value);
};
