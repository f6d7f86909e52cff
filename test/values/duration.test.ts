import { expect, test } from "vitest";
import { readHours } from "#core/values/hours";

const options = { date1904: false };

test.each([
  ["1h 30m", 1.5],
  ["1 tim 30 min", 1.5],
  ["90 min", 1.5],
  ["2 h 15 m", 2.25],
  ["PT1H30M", 1.5],
  ["-1h 30m", -1.5],
  ["2 timmar, 45 minuter", 2.75],
  ["8 h", 8],
])("%s are %d hours", (text, hours) => {
  expect(readHours(text, options)).toBe(hours * 10_000);
});

test("minutes that hours cannot hold exactly say what they are rounded to, and other words are no hours", () => {
  expect(readHours("1h 20m", options)).toMatchObject({ fault: "too-many-decimals", read: 13_333 });
  for (const text of ["h", "min", "1d 2h", "18:25 min", "30", ""])
    expect(readHours(text, options)).not.toBe(1800);
});

test("sek alone may be kronor, so it is seconds only after hours or minutes and in small letters", () => {
  for (const text of ["3600 SEK", "3600 sek", "3600SEK", "SEK 3600", "1 h 500 SEK", "5 kr", "5 M"])
    expect(readHours(text, options)).toMatchObject({ fault: "not-a-number", text });
  expect(readHours("1 min 12 sek", options)).toBe(200);
  expect(readHours("36 sekunder", options)).toBe(100);
  expect(readHours("1H 30M", options)).toBe(15_000);
});

test.each([
  ["50,5 min", 8417],
  ["-50,5 min", -8417],
  ["90,5 min", 15_083],
  ["0,0029 min", undefined],
])("%s has no exact hours, and is rounded half away from zero, but never to nothing", (text, read) => {
  expect(readHours(text, options)).toEqual({
    fault: "too-many-decimals",
    text,
    ...(read !== undefined && { read }),
  });
});

test.each([
  ["7:30", 75_000],
  ["-7:30", -75_000],
  ["\u22127:30 tim", -75_000],
  ["7:30:36", 75_100],
  ["-0:00:36", -100],
  ["-0:00", 0],
  ["124:15 h", 1_242_500],
])("the clock %s is its hours, minutes and seconds, before nought or after it", (text, hours) => {
  expect(readHours(text, options)).toBe(hours);
});

test.each([
  ["7:20", 73_333],
  ["7:40", 76_667],
  ["-7:40", -76_667],
  ["0:00:01", 3],
  ["1 h 40 min", 16_667],
])("%s has no exact hours, and says what it is rounded to", (text, read) => {
  expect(readHours(text, options)).toEqual({ fault: "too-many-decimals", text, read });
});
