import { type Day, type Minutes, minutesOfDay } from "./brands";
import { dayOf, isoDate } from "./date";

/** What a clock on the wall shows; the month is counted from 1. A `Date` gives these by its local getters. */
export type ClockFace = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
};

/** The parts of a `Date` that a clock face is made of; the core has no clock of its own. */
type LocalTime = {
  getFullYear: () => number;
  getMonth: () => number;
  getDate: () => number;
  getHours: () => number;
  getMinutes: () => number;
  getSeconds: () => number;
};

/** The clock where somebody sits, never Greenwich's: a day begins at midnight there. */
export const clockFace = (now: LocalTime): ClockFace => ({
  year: now.getFullYear(),
  month: now.getMonth() + 1,
  day: now.getDate(),
  hours: now.getHours(),
  minutes: now.getMinutes(),
  seconds: now.getSeconds(),
});

/** The day that the clock shows. */
export const dayOn = ({ year, month, day }: ClockFace): Day => {
  const number = dayOf(year, month, day);
  if (number === undefined) throw new Error("The computer's clock tells no day that a register could hold");
  return number;
};

/** The time of day that the clock shows, its seconds left out. */
export const timeOn = ({ hours, minutes }: ClockFace): Minutes => minutesOfDay(60 * hours + minutes);

/** The day that the clock shows, as a file's name bears it: `2026-03-16`. */
export const dateOn = (clock: ClockFace): string => isoDate(dayOn(clock));

const two = (part: number): string => String(part).padStart(2, "0");

/** The time as the import log writes it: `2026-03-16 14:05:09`. */
export const logTimeOn = (clock: ClockFace): string =>
  `${dateOn(clock)} ${[clock.hours, clock.minutes, clock.seconds].map(two).join(":")}`;
