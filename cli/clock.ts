import { dayOf } from "#core/values/date";

const two = (part: number): string => String(part).padStart(2, "0");

/** The day that it is where the command runs, as a day number. */
export const todayNumber = (now = new Date()): number => {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error("The computer's clock tells no day that a register could hold");
  return day;
};

/** The local time as the import log writes it: `2026-03-16 14:05:09`. */
export const logTime = (now = new Date()): string => {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(two).join("-");
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":")}`;
};
