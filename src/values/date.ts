import { dayNumber, type Day } from "./brands";

/**
 * A date is a day number: days since 1970-01-01 in the Gregorian calendar. No time of day, no time zone, and no
 * difference between the two date systems of Excel, which are a matter of reading and writing serials.
 */
const MARCH_YEAR_OFFSET = 719_468;
const DAYS_IN_ERA = 146_097;

/** Excel's dates: 1900-01-01 to 9999-12-31. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 9999;

/** What a serial is more than a day number, in each date system. */
const SERIAL_1900 = 25_569;
const SERIAL_1904 = 24_107;
/** Excel's 1900 had a 29 February that never was: its serial is 60, and the serials below it are one too low. */
const FALSE_LEAP_DAY = 60;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export type YearMonthDay = { readonly year: number; readonly month: number; readonly day: number };

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** The day of a date, or `undefined` when the calendar has no such date (31 February). */
export const dayOf = (year: number, month: number, day: number): Day | undefined =>
  day >= 1 && day <= lengthOf(year, month) ? dayNumber(countDays(year, month, day)) : undefined;

/** Counts from 1 March, so that a leap day ends its year, in eras of 400 years. */
const countDays = (year: number, month: number, day: number): number => {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - MARCH_YEAR_OFFSET;
};

/** The date of a day. */
const ymdOf = (day: Day): YearMonthDay => {
  const fromMarch = day + MARCH_YEAR_OFFSET;
  const era = Math.floor(fromMarch / DAYS_IN_ERA);
  const dayOfEra = fromMarch - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarchMonth < 10 ? fromMarchMonth + 3 : fromMarchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarchMonth + 2) / 5) + 1,
  };
};

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** The date as `yyyy-mm-dd`. */
export const isoDate = (of: Day): string => {
  const { year, month, day } = ymdOf(of);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** The serial that Excel keeps for a day, or `undefined` for a day before its date system begins. */
export const toSerial = (day: Day, date1904: boolean): number | undefined => {
  if (date1904) return day + SERIAL_1904 >= 0 ? day + SERIAL_1904 : undefined;
  const serial = day + SERIAL_1900;
  const real = serial > FALSE_LEAP_DAY ? serial : serial - 1;
  return real >= 1 ? real : undefined;
};

/** The day of an Excel serial, its time of day left out; `undefined` for the 29 February 1900 that never was. */
export const fromSerial = (serial: number, date1904: boolean): Day | undefined => {
  const whole = Math.floor(serial);
  const first = date1904 ? 0 : 1;
  if (!(whole >= first) || (!date1904 && whole === FALSE_LEAP_DAY)) return undefined;
  const day = date1904 ? whole - SERIAL_1904 : whole - SERIAL_1900 + (whole < FALSE_LEAP_DAY ? 1 : 0);
  return day <= LAST_DAY ? dayNumber(day) : undefined;
};

const LAST_DAY = countDays(LAST_YEAR, 12, 31);
