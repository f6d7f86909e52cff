import { expect, test } from "vitest";
import { countryCode, countryName } from "../../src/values/country";

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
  expect(countryName("XX", "sv")).toBeUndefined();
});

test("all 249 countries of ISO 3166-1 have a name in both languages that leads back to them", () => {
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => countryName(code, "sv") !== undefined);
  expect(codes).toHaveLength(249);
  for (const code of codes) {
    expect(countryCode(code)).toBe(code);
    expect(countryCode(countryName(code, "sv")!)).toBe(code);
    expect(countryCode(countryName(code, "en")!)).toBe(code);
  }
});
