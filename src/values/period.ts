import type { Day } from "./brands";
import { dayNumber } from "./brands";
import { dayOf, isoDate } from "./date";

/** How long a period (period) of the calendar is. */
export type PeriodUnit = "month" | "quarter" | "year";

const MONTHS = { month: 1, quarter: 3, year: 12 } as const satisfies Record<PeriodUnit, number>;
const YEAR = 12;

/** The first and the last day of the month, quarter or year that holds a day. */
export const periodOf = (day: Day, unit: PeriodUnit): { readonly first: Day; readonly last: Day } => {
  const [year = 0, month = 1] = isoDate(day).split("-").map(Number);
  const length = MONTHS[unit];
  const from = month - 1 - ((month - 1) % length);
  const next = from + length;
  const first = dayOf(year, from + 1, 1);
  const after = dayOf(year + Math.floor(next / YEAR), (next % YEAR) + 1, 1);
  if (first === undefined || after === undefined) throw new Error("A month has no first day");
  return { first, last: dayNumber(after - 1) };
};
