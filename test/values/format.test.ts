import { expect, test } from "vitest";
import { hourParts, ore } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import {
  compareNames,
  formatCount,
  formatDate,
  formatHours,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRoundHours,
  formatThousands,
} from "#core/values/format";
import { readHours } from "#core/values/hours";
import { readMoney } from "#core/values/money";

const spaced = (text: string): string => text.replace(/\s/g, " ").replace("\u2212", "-");

test("people read money, hours, counts and shares the way their language writes them", () => {
  expect(spaced(formatMoney(ore(123450), "sv"))).toBe("1 234,50 kr");
  expect(spaced(formatMoney(ore(-123450), "en"))).toBe("-SEK 1,234.50");
  expect(spaced(formatHours(hourParts(125000), "sv"))).toBe("12,5 h");
  expect(spaced(formatHours(hourParts(125000), "en"))).toBe("12.5 h");
  expect(spaced(formatCount(12345, "sv"))).toBe("12 345");
  expect(spaced(formatCount(12345, "en"))).toBe("12,345");
  expect(spaced(formatPercent(0.125, "sv"))).toBe("12,5 %");
  expect(spaced(formatPercent(0.125, "en"))).toBe("12.5%");
  expect(spaced(formatNumber(1.25, "sv"))).toBe("1,25");
});

test("an amount in another currency says which, and a word that is no currency does not break it", () => {
  expect(spaced(formatMoney(ore(100), "sv", "EUR"))).toContain("1,00 €");
  expect(spaced(formatMoney(ore(100), "sv", "kronor"))).toBe("1,00 kronor");
});

test("a date is the same day wherever it is read", () => {
  const day = dayOf(2026, 8, 27)!;
  expect(formatDate(day, "sv")).toBe("27 aug. 2026");
  expect(formatDate(day, "en")).toBe("27 Aug 2026");
});

test("what is shown can be typed back, U+2212 and U+00A0 included", () => {
  const options = { date1904: false };
  expect(readMoney(formatMoney(ore(-123456789), "sv"), options)).toBe(-123456789);
  expect(readMoney(formatMoney(ore(-123456789), "en"), options)).toBe(-123456789);
  expect(readHours(formatHours(hourParts(-12345), "sv"), options)).toBe(-12345);
});

test("names sort as the language does: å, ä and ö last in Swedish, 2 before 10", () => {
  const names = ["Ö", "Z", "Å", "A 10", "A 2", "Ä"];
  expect(names.toSorted((left, right) => compareNames(left, right, "sv"))).toEqual([
    "A 2",
    "A 10",
    "Z",
    "Å",
    "Ä",
    "Ö",
  ]);
  expect(compareNames("Å", "Z", "en")).toBeLessThan(0);
});

test("the days at the ends of Excel's calendar are shown as themselves", () => {
  expect(formatDate(dayOf(1900, 1, 1)!, "en")).toBe("1 Jan 1900");
  expect(formatDate(dayOf(9999, 12, 31)!, "en")).toBe("31 Dec 9999");
});

test("an amount in a list has one decimal below ten thousand kronor, and none from there on", () => {
  const thousands = (kronor: number, lang: "sv" | "en" = "sv"): string =>
    spaced(formatThousands(ore(100 * kronor), lang));
  expect([9_940, -9_940, 10_400, -10_400, 801_499].map((kronor) => thousands(kronor))).toEqual([
    "9,9 tkr",
    "-9,9 tkr",
    "10 tkr",
    "-10 tkr",
    "801 tkr",
  ]);
  expect([thousands(9_940, "en"), thousands(10_400, "en")]).toEqual(["SEK 9.9k", "SEK 10k"]);
});

test("hours in a list have two decimals below a hundred, and none from there on", () => {
  const inList = (hours: number): string => spaced(formatRoundHours(hourParts(10_000 * hours), "sv"));
  expect([7.5, 99.994, -99.994, 100.4, -100.4, 1652].map(inList)).toEqual([
    "7,5",
    "99,99",
    "-99,99",
    "100",
    "-100",
    "1 652",
  ]);
});
