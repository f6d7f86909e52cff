import { dayNumber, type Day } from "../values/brands";
import { isoDate } from "../values/date";

/** The last day of the month before: what is billed up to and including unless somebody says another day. */
export const lastOfMonthBefore = (today: Day): Day => dayNumber(today - Number(isoDate(today).slice(-2)));
