import type { Day } from "../values/brands";

/** The ages of what is not released, in days on the day that is asked of. */
export const ages = ["0-30", "31-60", "61-90", "90+", "noDate"] as const;
export type Age = (typeof ages)[number];

const NO_DATE = ages.indexOf("noDate");

/** The place among the ages of what is of a day, on another; -1 of what comes after it. */
export const ageOf = (day: Day | undefined, on: Day): number => {
  if (day === undefined) return NO_DATE;
  const days = on - day;
  if (days < 0) return -1;
  return days <= 30 ? 0 : days <= 60 ? 1 : days <= 90 ? 2 : 3;
};
