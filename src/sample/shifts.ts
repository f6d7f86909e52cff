import { type Minutes, minutesOfDay } from "../values/brands";
import { day, type SampleRow } from "./row";

type Shift = SampleRow<"recurringShifts">;

/** A time of day as the books keep it. */
const clock = (hour: number, minute = 0): Minutes => minutesOfDay(60 * hour + minute);

const school = {
  project: "LO.101",
  cycle: 1,
  week: 1,
  from: clock(6),
  to: clock(10, 30),
  persons: 2,
} as const;
const night = { project: "LO.102", cycle: 2, from: clock(22), to: clock(6), persons: 1 } as const;

/** The need of people: schools every weekday, care homes every other weekend, through the night. */
export const recurringShifts: readonly Shift[] = [
  {
    ...school,
    weekday: "monday",
    comment: { sv: "Sopbilen kommer 07:00.", en: "The bin lorry comes at 07:00." },
  },
  { ...school, weekday: "tuesday" },
  { ...school, weekday: "wednesday" },
  { ...school, weekday: "thursday" },
  { ...school, weekday: "friday", persons: 3 },
  { ...night, week: 1, weekday: "saturday" },
  { ...night, week: 1, weekday: "sunday" },
  { ...night, week: 2, weekday: "friday", from: clock(18), to: clock(22) },
];

/** What is said to one person of one shift; the days are a Monday and a Friday. */
export const shiftComments: readonly SampleRow<"shiftComments">[] = [
  {
    project: "LO.101",
    date: day("2026-04-13"),
    from: clock(6),
    employee: "0107",
    comment: { sv: "Lär upp den nya i matsalen.", en: "Train the new one in the dining hall." },
  },
  {
    project: "LO.101",
    date: day("2026-04-17"),
    employee: "0109",
    comment: { sv: "Storstädning före lovet.", en: "Thorough cleaning before the holidays." },
  },
];
