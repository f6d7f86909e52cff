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
  // Each is 1 where so many days have passed: rows stand in no order of age, so that branches would be guessed wrong.
  return ((30 - days) >>> 31) + ((60 - days) >>> 31) + ((90 - days) >>> 31);
};
