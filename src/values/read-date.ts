import type { Day } from "./brands";
import type { CellValue, FaultCode, Reading } from "./cell";
import { dayOf, FIRST_YEAR, fromSerial, LAST_YEAR } from "./date";
import { isErrorValue } from "./error-value";
import { faultOf } from "./fault";
import { monthOf } from "./month-names";
import type { ReadOptions } from "./read-options";
import { fold } from "./text";
import { trimmed } from "./trim";
import { withoutTime } from "./without-time";

type Order = NonNullable<ReadOptions["dateOrder"]>;

/** A year of two digits is 1970 to 2069: a project or a customer lives then. */
const FIRST_SHORT_YEAR = 70;

const SPACES = /\s+/g;
const COMPACT = /^\d+$/;
const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
const DAY_MONTH_YEAR = /^(?:den )?(\d{1,2})[- .]\s?([\p{L}]+)\.?(?:[- ,]\s?(\d{4})| ?[-'](\d{2}))$/u;
/** `31/12-24`, `1/4 2026`: as Swedes write it, the day before the month. */
const DAY_SLASH_MONTH = /^(\d{1,2})\/(\d{1,2})(?: ?- ?| )(\d{4}|\d{2})$/;
const DASHES = /[\u2010-\u2015\u2212]/g;
const MONTH_DAY_YEAR = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u;

/**
 * A date (formats E3, A5): ISO, `yyyy/mm/dd`, `yyyymmdd`, `yymmdd`, `dd/mm/yyyy`, `27 augusti 2026`, `31/12-24`,
 * or Excel's serial. A time of day after the date is left out. A date that can be read in two ways is a fault
 * unless `options.dateOrder` settles it; so is one that the calendar lacks.
 */
export const readDate = (cell: CellValue, options: ReadOptions): Reading<Day> => {
  if (typeof cell === "boolean") return faultOf("not-a-date", cell);
  if (typeof cell === "number") return readNumber(cell, options.date1904) ?? faultOf("not-a-date", cell);
  const iso = readIso(cell);
  if (iso !== undefined) return iso;
  const text = trimmed(cell);
  if (text === "") return undefined;
  const read = isErrorValue(text) ? "error-value" : readWritten(text, options.dateOrder);
  return typeof read === "string" ? faultOf(read, cell) : read;
};

/** A serial; or `yyyymmdd` typed as a number, which is far beyond the last serial. */
const readNumber = (cell: number, date1904: boolean): Day | undefined => {
  const day = fromSerial(cell, date1904);
  if (day !== undefined || !Number.isInteger(cell)) return day;
  const year = Math.floor(cell / 10_000);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return dayOf(year, Math.floor(cell / 100) % 100, cell % 100);
};

const DASH = 0x2d;

/** The plain case, `yyyy-mm-dd`, without a regular expression. */
const readIso = (text: string): Day | undefined => {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= FIRST_YEAR && month >= 0 && day >= 0 ? dayOf(year, month, day) : undefined;
};

const digits = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

const readWritten = (text: string, order: Order | undefined): Day | FaultCode => {
  const numbersOnly = NUMBERS.exec(text);
  if (numbersOnly !== null) return readNumbers(numbersOnly, order);
  const timeless = withoutTime(fold(text).replace(SPACES, " ").replace(DASHES, "-"));
  if (typeof timeless === "string") return timeless;
  const { date } = timeless;
  if (COMPACT.test(date)) return readCompact(date, order);
  const numbers = NUMBERS.exec(date);
  if (numbers !== null) return readNumbers(numbers, order);
  const [, day, name, year, shortYear] = DAY_MONTH_YEAR.exec(date) ?? [];
  if (day !== undefined) return readNamed(year ?? shortYear ?? "", name ?? "", day);
  const [, one, other, ofYear] = DAY_SLASH_MONTH.exec(date) ?? [];
  if (one !== undefined && other !== undefined && ofYear !== undefined)
    return order === "mdy" ? checked(ofYear, one, other) : checked(ofYear, other, one);
  const [, first, second, third] = MONTH_DAY_YEAR.exec(date) ?? [];
  return first === undefined ? "not-a-date" : readNamed(third ?? "", first, second ?? "");
};

const readCompact = (text: string, order: Order | undefined): Day | FaultCode => {
  if (text.length === 8) return checked(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  return text.length === 6 ? readSix(text.slice(0, 2), text.slice(2, 4), text.slice(4), order) : "not-a-date";
};

/** Six digits have the year first, as Swedes write them (formats E3), unless somebody says otherwise of their column. */
const readSix = (one: string, two: string, three: string, order: Order | undefined): Day | FaultCode => {
  if (order === "dmy") return checked(three, two, one);
  return order === "mdy" ? checked(three, one, two) : checked(one, two, three);
};

const readNamed = (year: string, name: string, day: string): Day | FaultCode => {
  const month = monthOf(name);
  return month === undefined ? "not-a-date" : checked(year, String(month), day);
};

/** Tries every order that the lengths allow, and takes the one date that comes out of them. */
const readNumbers = (numbers: RegExpExecArray, order: Order | undefined): Day | FaultCode => {
  const [, first = "", , second = "", third = ""] = numbers;
  if (first.length > 2) return third.length > 2 ? "not-a-date" : checked(first, second, third);
  const ymd = third.length > 2 ? "not-a-date" : checked(first, second, third);
  const dmy = checked(third, second, first);
  const mdy = checked(third, first, second);
  // A day before its month, or after it, is a decision for the whole column.
  if (order === "dmy") return dmy;
  if (order === "mdy") return mdy;
  let only: Day | undefined;
  let isAmbiguous = false;
  for (const way of [ymd, dmy, mdy]) {
    if (typeof way !== "number") continue;
    isAmbiguous ||= only !== undefined && way !== only;
    only = way;
  }
  if (!isAmbiguous) return only ?? dmy;
  const settled = order === undefined ? undefined : { ymd, dmy, mdy }[order];
  return typeof settled === "number" ? settled : "ambiguous-date";
};

const checked = (year: string, month: string, day: string): Day | FaultCode => {
  if (year.length !== 4 && year.length !== 2) return "not-a-date";
  const full = year.length === 4 ? Number(year) : centuryOf(Number(year)) + Number(year);
  const found = dayOf(full, Number(month), Number(day));
  if (found === undefined) return "not-a-date";
  return full < FIRST_YEAR ? "out-of-range" : found;
};

const centuryOf = (year: number): number => (year < FIRST_SHORT_YEAR ? 2000 : 1900);
