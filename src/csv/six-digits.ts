import type { Day } from "../values/brands";
import { isFault } from "../values/cell";
import { readDate } from "../values/read-date";

const SIX_DIGITS = /^\s*\d{6}(?!\d)/;
const FIVE_DIGITS = /^\s*\d{5}(?:[.,]\d+)?\s*$/;
const ORDERS = ["ymd", "dmy", "mdy"] as const;

/** Whether a text begins with six digits: a date without signs between year, month and day. */
export const isSixDigits = (text: string): boolean => SIX_DIGITS.test(text);

/** Whether a text is five digits: Excel's number of a day, or six digits whose zero in front is gone. */
export const isFiveDigits = (text: string): boolean => FIVE_DIGITS.test(text);

/**
 * The days that six digits are, by the order that they are read in: `050124` is the 24th of January 2005, the 5th of January 2024
 * and the 1st of May 2024, `991231` a day with the year first only, `111111` one and the same day in every order. None for a text
 * that is no such date.
 */
export const sixDigitDays = (text: string): ReadonlyMap<(typeof ORDERS)[number], Day> => {
  const days = new Map<(typeof ORDERS)[number], Day>();
  if (!isSixDigits(text)) return days;
  for (const dateOrder of ORDERS) {
    const day = readDate(text, { date1904: false, dateOrder });
    if (day !== undefined && !isFault(day)) days.set(dateOrder, day);
  }
  return days;
};

/** Whether days by their orders are several, so that nobody can tell which is meant. */
export const areSeveral = (days: ReturnType<typeof sixDigitDays>): boolean => new Set(days.values()).size > 1;
