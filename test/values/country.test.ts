import { expect, test } from "vitest";
import { countryCode } from "#core/values/country";
import { COUNTRY_NAMES } from "#core/values/country-names";

test.each([
  ["SE", "SE"],
  ["se ", "SE"],
  ["Sverige", "SE"],
  ["SWEDEN", "SE"],
  ["Danmark", "DK"],
  ["Denmark", "DK"],
  ["Tyskland", "DE"],
  ["UK", "GB"],
  ["USA", "US"],
  ["Holland", "NL"],
  ["Österrike", "AT"],
  ["Åland", "AX"],
])("%j is the country %s, formats E3", (text, code) => {
  expect(countryCode(text)).toBe(code);
});

test("what is no country has no code", () => {
  expect(countryCode("Narnia")).toBeUndefined();
  expect(countryCode("")).toBeUndefined();
  expect(countryCode("XX")).toBeUndefined();
});

test("all 249 countries of ISO 3166-1 have a name in both languages that leads back to them", () => {
  const lines = COUNTRY_NAMES.trim().split("\n");
  expect(new Set(lines.map((line) => line.slice(0, 2)))).toHaveLength(249);
  for (const line of lines) {
    const [code, [sv = "", en = ""]] = [line.slice(0, 2), line.slice(3).split("; ")];
    expect([code, sv, en].map(countryCode)).toEqual([code, code, code]);
  }
});
