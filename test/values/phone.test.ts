import { expect, test } from "vitest";
import { phoneMeant } from "#core/values/phone";

test("a Swedish number that Excel made a number gets back its zero, or its plus before 46", () => {
  expect(phoneMeant(701740605)).toBe("0701740605");
  expect(phoneMeant(84567890)).toBe("084567890");
  expect(phoneMeant(46701740605)).toBe("+46701740605");
  expect(phoneMeant(4684567890)).toBe("+4684567890");
});

test("Lund's 046 is told from the country's 46 by its length, and where it cannot be, nothing is said", () => {
  expect(phoneMeant(46123456)).toBe("046123456");
  expect(phoneMeant(461234567)).toBeUndefined();
});

test("what is no Swedish number is left alone", () => {
  for (const number of [112, 4712345678, 467017406050, 1e21, -701740605, 70174060.5])
    expect(phoneMeant(number)).toBeUndefined();
});

test("seven to nine digits can be a Swedish number without its zero, six and ten cannot", () => {
  expect(phoneMeant(123456)).toBeUndefined();
  expect(phoneMeant(1234567)).toBe("01234567");
  expect(phoneMeant(123456789)).toBe("0123456789");
  expect(phoneMeant(1234567890)).toBeUndefined();
});

test("after 46 stand seven to nine digits, or the 46 is Lund's", () => {
  expect(phoneMeant(4612345)).toBe("04612345");
  expect(phoneMeant(461234)).toBeUndefined();
  expect(phoneMeant(4612345678)).toBe("+4612345678");
});
