import { isFault } from "../values/cell";
import { readDate } from "../values/read-date";

const SIX_DIGITS = /^\s*\d{6}(?!\d)/;
const ORDERS = ["ymd", "dmy", "mdy"] as const;

/** Whether a text begins with six digits: a date without signs between year, month and day. */
export const isSixDigits = (text: string): boolean => SIX_DIGITS.test(text);

/**
 * The orders in which six digits are a date, each day once: `050124` is the 24th of January 2005, the 5th of January 2024 and the 1st of
 * May 2024. None for a text that is no such date.
 */
export const sixDigitOrders = (text: string): readonly (typeof ORDERS)[number][] => {
  if (!isSixDigits(text)) return [];
  const days = new Set<unknown>();
  return ORDERS.filter((dateOrder) => {
    const day = readDate(text, { date1904: false, dateOrder });
    if (day === undefined || isFault(day) || days.has(day)) return false;
    days.add(day);
    return true;
  });
};
