import { minutesOfDay, type Minutes } from "./brands";
import type { CellValue, FaultCode, Reading } from "./cell";
import { isErrorValue } from "./error-value";
import { faultOf } from "./fault";
import { fold } from "./text";

const HOUR = 60;
/** Minutes of a day, and what `24:00` reads as: the end of a shift. */
export const DAY_MINUTES = 1440;

/** A time in Excel is a fraction of a day, which binary cannot hold exactly. */
const NOISE = 1e-6;
/** A time typed without colon in a cell that is not text is left as a number: `0800` as 800. */
const SMALLEST_TYPED = 100;

const WRITTEN = /^(?:kl\.? ?)?(\d{1,2})[:.](\d{2})(?::00)? ?(am|pm)?$/;
const COMPACT = /^(\d{2})(\d{2})$/;

/**
 * A time of day in minutes since midnight: `08:00`, `8.00`, `0800`, `8:00 am` or Excel's fraction of a day.
 * `24:00` is 1440; a time with seconds is a fault.
 */
export const readTime = (cell: CellValue): Reading<Minutes> => {
  if (typeof cell === "boolean") return faultOf("not-a-time", cell);
  if (typeof cell === "number") return readFraction(cell) ?? faultOf("not-a-time", cell);
  const text = fold(cell);
  if (text === "") return undefined;
  const read = isErrorValue(cell) ? "error-value" : readClock(text);
  return typeof read === "string" ? faultOf(read, cell) : read;
};

const readFraction = (cell: number): Minutes | undefined => {
  if (cell >= SMALLEST_TYPED && Number.isInteger(cell)) return minutesOf(Math.floor(cell / 100), cell % 100);
  const minutes = Math.round(cell * DAY_MINUTES);
  const isWhole = Math.abs(cell * DAY_MINUTES - minutes) < NOISE;
  return isWhole && minutes >= 0 && minutes <= DAY_MINUTES ? minutesOfDay(minutes + 0) : undefined;
};

const readClock = (text: string): Minutes | FaultCode => {
  const [, hour, minute, half] = WRITTEN.exec(text) ?? COMPACT.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return "not-a-time";
  const hours = half === undefined ? Number(hour) : hourOfHalf(Number(hour), half);
  return (hours === undefined ? undefined : minutesOf(hours, Number(minute))) ?? "not-a-time";
};

/** The hour of 24 from an English clock of 12. */
const hourOfHalf = (hour: number, half: string): number | undefined => {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "pm" ? 12 : 0);
};

const minutesOf = (hour: number, minute: number): Minutes | undefined => {
  const minutes = hour * HOUR + minute;
  return minute < HOUR && minutes <= DAY_MINUTES ? minutesOfDay(minutes) : undefined;
};

/** The time as `hh:mm`. */
export const clockTime = (minutes: Minutes): string =>
  `${String(Math.floor(minutes / HOUR)).padStart(2, "0")}:${String(minutes % HOUR).padStart(2, "0")}`;
