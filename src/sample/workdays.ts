import { type Day, dayNumber } from "../values/brands";
import { day } from "./row";

const DAYS_IN_WEEK = 7;
/** 1970-01-01, day 0, was a Thursday: counted so that Monday is 0. */
const THURSDAY = 3;
const SATURDAY = 5;

/** The days off between Monday and Friday in the time that the sample tells of. */
const holidays = new Set(
  ["2025-12-24", "2025-12-25", "2025-12-26", "2025-12-31", "2026-01-01", "2026-01-06"].map(day),
);

const isWorkday = (date: Day): boolean => (date + THURSDAY) % DAYS_IN_WEEK < SATURDAY && !holidays.has(date);

/** The days that people work, from one to another, both included. */
export const workdays = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: to - from + 1 }, (_, at) => dayNumber(from + at)).filter(isWorkday);
