import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "#core/values/brands";
import { dayOf, fromSerial, isoDate, toSerial } from "#core/values/date";
import { readDate } from "#core/values/read-date";
import { runs } from "../runs";
import { outcome } from "./faults";

type Order = "ymd" | "dmy" | "mdy";

const read = (
  cell: string | number | boolean,
  dateOrder?: Order,
  date1904 = false,
): string | number | undefined => {
  const found = outcome(readDate(cell, dateOrder === undefined ? { date1904 } : { date1904, dateOrder }));
  return typeof found === "number" ? isoDate(dayNumber(found)) : found;
};

test.each([
  "2026-08-27",
  "2026-8-27",
  "2026/08/27",
  "2026.08.27",
  "20260827",
  "260827",
  "27/08/2026",
  "27.08.2026",
  "27-8-2026",
  "08/27/2026",
  "27 augusti 2026",
  "den 27 augusti 2026",
  "27 aug 2026",
  "27 aug. 2026",
  "27-aug-2026",
  "27 August 2026",
  "August 27, 2026",
  "Aug 27 2026",
  "\uFEFF2026-08-27 ",
  "2026-08-27T00:00:00.000Z",
  "2026-08-27T00:00:00+02:00",
  "2026-08-27T23:59:59.999",
  "2026-08-27 11:30 pm",
  "2026-08-27 08:00",
  "27/08/2026 08:00:00",
])("%j is 27 August 2026, formats E3", (cell) => {
  expect(read(cell)).toBe("2026-08-27");
});

test("digits and separators are read as they stand, and one too many or another makes no date of it", () => {
  expect(read("3126-12-22")).toBe("3126-12-22");
  expect(read("1899-12-31")).toBe("out-of-range");
  for (const cell of ["2026-08-273", "12026-08-27", "2026/08-27", "2026-08/27", "2026-08-2x", "2026-00-27"])
    expect(read(cell), cell).toBe("not-a-date");
});

test.each(["01-03-2016", "01/03/2016", "1.3.2016", "01-02-03", "27-08-26"])(
  "%j can be read in two ways, so it is a fault until somebody decides, formats E3",
  (cell) => {
    expect(read(cell)).toBe("ambiguous-date");
  },
);

test("a decision for the column settles what is ambiguous", () => {
  expect(read("01-03-2016", "dmy")).toBe("2016-03-01");
  expect(read("01-03-2016", "mdy")).toBe("2016-01-03");
  expect(read("01-03-2016", "ymd")).toBe("ambiguous-date");
  expect(read("27-08-26", "dmy")).toBe("2026-08-27");
  expect(read("27-08-26", "ymd")).toBe("2027-08-26");
});

test("a decision for the column settles six digits too, and what it does not fit is no date", () => {
  expect(read("010203", "dmy")).toBe("2003-02-01");
  expect(read("010203", "mdy")).toBe("2003-01-02");
  expect(read("010203", "ymd")).toBe("2001-02-03");
  expect(read("010203")).toBe("2001-02-03");
  expect(read("260316", "dmy")).toBe("2016-03-26");
  expect(read("260316", "mdy")).toBe("not-a-date");
  expect(read("260827", "ymd")).toBe("2026-08-27");
  expect(read("150399", "dmy")).toBe("1999-03-15");
  expect(read("20260827", "dmy")).toBe("2026-08-27");
});

test.each([
  "2026-03-15T23:00:00Z",
  "2026-03-15T09:00:00.000Z",
  "2026-03-15 23:00:00+00",
  "2026-03-15T00:30:00+02:00",
  "2026-03-15T18:00:00-0500",
  "15/03/2026 23:00Z",
])("%j is a moment of another clock, whose day may be another here, so it is a fault", (cell) => {
  expect(read(cell)).toBe("other-clock");
});

test("a date with only one reading needs no decision", () => {
  expect(read("03/03/2016")).toBe("2016-03-03");
  expect(read("13/03/2016")).toBe("2016-03-13");
  expect(read("99-12-31")).toBe("1999-12-31");
});

test("a stated order is obeyed: what it does not fit is no date, and never another day", () => {
  expect(read("13/03/2016", "dmy")).toBe("2016-03-13");
  expect(read("13/03/2016", "mdy")).toBe("not-a-date");
  expect(read("03/13/2016", "dmy")).toBe("not-a-date");
});

test.each([
  "2026-02-31",
  "31/02/2026",
  "20260231",
  "260231",
  "31 februari 2026",
  "2025-02-29",
  "1900-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-08",
  "202608",
  "46261",
  "27 augustus 2026",
  "2026-08/27",
  "2026-08-27T25",
  "2026-03-16 24:00",
  "2026-03-16T24:00:00Z",
  "2026-03-16 08:60",
  "2026-03-16 13:00 pm",
  "150399",
  "i morgon",
  "123-01-01",
])("%j is no date", (cell) => {
  expect(read(cell)).toBe("not-a-date");
});

test("a day before Excel's calendar is out of range", () => {
  expect(read("1899-12-31")).toBe("out-of-range");
  expect(read("0000-01-01")).toBe("out-of-range");
});

test("two digits of a year lie between 1970 and 2069", () => {
  expect(read("700101")).toBe("1970-01-01");
  expect(read("310101")).toBe("2031-01-01");
  expect(read("691231")).toBe("2069-12-31");
});

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, "not-a-date"],
  [61, "1900-03-01"],
  [46261, "2026-08-27"],
  [46261.75, "2026-08-27"],
  [2958465, "9999-12-31"],
  [2958466, "not-a-date"],
  [0, "not-a-date"],
  [-1, "not-a-date"],
  [20260827, "2026-08-27"],
  [20260231, "not-a-date"],
  [Number.NaN, "not-a-date"],
])("the serial %j of the 1900 system is %s, reliability A5", (serial, date) => {
  expect(read(serial)).toBe(date);
});

test.each([
  [0, "1904-01-01"],
  [60, "1904-03-01"],
  [44799, "2026-08-27"],
  [-1, "not-a-date"],
])("the serial %j of the 1904 system is %s, reliability A5", (serial, date) => {
  expect(read(serial, undefined, true)).toBe(date);
});

test("blank, bool and error value are no dates", () => {
  expect(read("")).toBeUndefined();
  expect(read("\u00A0")).toBeUndefined();
  expect(read(true)).toBe("not-a-date");
  expect(read("#VALUE!")).toBe("error-value");
});

const FIRST = dayOf(1900, 1, 1)!;
const LAST = dayOf(9999, 12, 31)!;
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dayNumber);

test("every day is the day that the calendar of JavaScript counts", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * 86_400_000);
      expect(isoDate(day)).toBe(date.toISOString().slice(0, 10));
      const [year = 0, month = 0, dayOfMonth = 0] = isoDate(day).split("-").map(Number);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
    }),
    { numRuns: runs(2000) },
  );
});

test("a serial read back is the same day, in both date systems", () => {
  fc.assert(
    fc.property(anyDay, fc.boolean(), (day, date1904) => {
      const serial = toSerial(day, date1904);
      if (serial === undefined) expect(date1904 && day < dayOf(1904, 1, 1)!).toBe(true);
      else expect(fromSerial(serial, date1904)).toBe(day);
    }),
    { numRuns: runs(2000) },
  );
});

test("serials follow the days without a gap but the one day that Excel made up", () => {
  for (let number = FIRST + 1; number < FIRST + 100; number++) {
    const day = dayNumber(number);
    const step = toSerial(day, false)! - toSerial(dayNumber(day - 1), false)!;
    expect(step).toBe(isoDate(day) === "1900-03-01" ? 2 : 1);
  }
});

test.each([
  [2026, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
])("each month of %i ends on its last day", (year, lengths) => {
  for (const [at, length] of lengths.entries()) {
    expect(isoDate(dayOf(year, at + 1, length)!)).toBe(
      `${year}-${String(at + 1).padStart(2, "0")}-${length}`,
    );
    expect(dayOf(year, at + 1, length + 1)).toBeUndefined();
    expect(dayOf(year, at + 1, 0)).toBeUndefined();
  }
});

test("the first and the last day of Excel's calendar are dates however they are written", () => {
  expect(read("1/1/1900")).toBe("1900-01-01");
  expect(read("1900-01-01")).toBe("1900-01-01");
  expect(read(19000101)).toBe("1900-01-01");
  expect(read(18991231)).toBe("not-a-date");
  expect(read(99991231)).toBe("9999-12-31");
  expect(read("31.12.9999")).toBe("9999-12-31");
});

test.each(["2026-0a-05", "202a-01-05", "2026-01-0:", "2026-/1-05"])("%s is no date", (cell) => {
  expect(outcome(readDate(cell, { date1904: false }))).toMatch(/date/);
});

test.each([
  ["3 januari 2026", 1],
  ["3 december 2026", 12],
  ["3 mars 2026", 3],
])("%s is in month %i", (cell, month) => {
  expect(readDate(cell, { date1904: false })).toBe(dayOf(2026, month, 3));
});

test("the calendar's long years and short centuries go to the day and back", () => {
  for (const [year, month, day] of [
    [1900, 2, 28],
    [2000, 2, 29],
    [2000, 12, 31],
    [2100, 3, 1],
    [2399, 12, 31],
    [2400, 2, 29],
  ] as const)
    expect(isoDate(dayOf(year, month, day)!)).toBe(
      `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    );
});
