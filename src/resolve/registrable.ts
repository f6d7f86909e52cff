import type { Book } from "../book/book";
import type { Day, Folded } from "../values/brands";
import { isBookable } from "./bookable";
import { effectiveDates } from "./dates";
import { isOn } from "./setting";
import { isOngoing } from "./status";

/**
 * Whether a project can be chosen when time or travel is registered on a day: bookable, ongoing, and open that day
 * unless the company allows time outside a project's dates (#7, #8, #17, #162).
 */
export const isRegistrable = (book: Book, code: Folded, day: Day): boolean => {
  if (!isBookable(book, code) || !isOngoing(book, code)) return false;
  if (isOn(book, "allowOutsideDates")) return true;
  const { startDate, endDate } = effectiveDates(book, code);
  return (!startDate || startDate.day <= day) && (!endDate || day <= endDate.day);
};
