import { expect, test } from "vitest";
import { clockFace, dateOn, dayOn, logTimeOn, timeOn, type ClockFace } from "#core/values/clock";
import { dayOf } from "#core/values/date";

const early: ClockFace = { year: 2026, month: 3, day: 1, hours: 0, minutes: 5, seconds: 9 };

test("the day is the one that the clock on the wall shows", () => {
  expect(dayOn(early)).toBe(dayOf(2026, 3, 1));
  expect(dateOn(early)).toBe("2026-03-01");
  expect(clockFace(new Date(2026, 2, 1, 0, 5, 9))).toEqual(early);
});

test("the log's time has two digits for each part", () => {
  expect(logTimeOn(early)).toBe("2026-03-01 00:05:09");
});

test("a clock that shows no day of the calendar is a fault of the computer", () => {
  expect(() => dayOn({ ...early, month: 2, day: 30 })).toThrow("The computer's clock tells no day");
});

test("the time of day counts the minutes since midnight", () => {
  expect(timeOn(early)).toBe(5);
  expect(timeOn({ ...early, hours: 23, minutes: 59 })).toBe(1439);
});
