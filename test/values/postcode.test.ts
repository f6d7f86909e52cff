import { expect, test } from "vitest";
import { checkPostcode } from "#core/values/postcode";

test.each([
  ["114 55", "ok", "114 55"],
  ["11455", "fixable", "114 55"],
  ["SE-114 55", "fixable", "114 55"],
  ["se 11455", "fixable", "114 55"],
  ["S-114 55", "fixable", "114 55"],
  ["114\u00A055", "fixable", "114 55"],
  ["01234", "leading-zero", "012 34"],
])("the postcode %j is %s, formats E3", (text, verdict, canonical) => {
  expect(checkPostcode(text)).toEqual({ verdict, canonical });
});

test.each(["114 55 STOCKHOLM", "11455, STOCKHOLM", "SE-114 55  STOCKHOLM"])(
  "%j is a postcode and a city in one cell, formats E3",
  (text) => {
    expect(checkPostcode(text)).toEqual({ verdict: "with-city", canonical: "114 55", city: "STOCKHOLM" });
  },
);

test.each(["1145", "114 555", "DK-1050", "Stockholm", ""])("%j is no Swedish postcode", (text) => {
  expect(checkPostcode(text)).toEqual({ verdict: "wrong-shape" });
});
