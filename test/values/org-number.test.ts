import fc from "fast-check";
import { expect, test } from "vitest";
import { checkOrgNumber, ownerKey } from "#core/values/org-number";
import { runs } from "../runs";

test.each([
  "202100-5489",
  "556016-0680",
  "212000-0142",
  "556036-0793",
  "555555-5555",
  "556677-8899",
  "123456-7897",
])("the organisation number %s is right, formats E3", (text) => {
  expect(checkOrgNumber(text)).toEqual({ verdict: "ok", canonical: text, owner: "organization" });
});

test.each(["5560160680", "165560160680", "16556016-0680", "556016 0680", "556016–0680", " 556016-0680"])(
  "%j is right, written another way than 556016-0680, formats E3",
  (text) => {
    const written = checkOrgNumber(text);
    expect(written).toMatchObject({ canonical: "556016-0680", owner: "organization" });
    expect(written.verdict).toBe(text.trim() === "556016-0680" ? "ok" : "fixable");
  },
);

test("559900-1234 has the wrong checksum, formats E3", () => {
  expect(checkOrgNumber("559900-1234")).toEqual({ verdict: "wrong-checksum" });
});

test.each([
  ["811218-9876", "811218-9876", "ok"],
  ["8112189876", "811218-9876", "fixable"],
  ["198112189876", "19811218-9876", "fixable"],
  ["19811218-9876", "19811218-9876", "ok"],
  ["811218+9876", "811218+9876", "ok"],
  ["701063-2391", "701063-2391", "ok"],
  ["19701063-2391", "19701063-2391", "ok"],
])("a sole trader's %s is a personal or coordination number, formats E3", (text, canonical, verdict) => {
  expect(checkOrgNumber(text)).toEqual({ verdict, canonical, owner: "person" });
});

test("a personal number with the wrong last digit has the wrong checksum", () => {
  expect(checkOrgNumber("811218-9877")).toEqual({ verdict: "wrong-checksum" });
});

test.each([
  ["", "nothing"],
  ["556016-068", "nine digits"],
  ["556016-06801", "eleven digits"],
  ["55-60160680", "the dash elsewhere"],
  ["052000-0142", "a group below 10"],
  ["195560160680", "a century before an organisation number"],
  ["168112189876", "the prefix 16 before a personal number"],
  ["811318-9876", "a month 13"],
  ["810229-9876", "a 29 February in 1981"],
  ["811262-9876", "a text that is neither"],
  ["saknas", "a word"],
])("%j is no organisation number: %s", (text) => {
  const isCoordination = text === "811262-9876";
  expect(checkOrgNumber(text).verdict).toBe(isCoordination ? "wrong-checksum" : "wrong-shape");
});

/** Luhn's own way: from the right, each second digit doubled and its cross sum taken. */
const hasLuhn = (digits: string): boolean => {
  const sums = Array.from(digits)
    .reverse()
    .map((digit, at) => {
      const product = String(Number(digit) * (at % 2 === 0 ? 1 : 2));
      return Array.from(product).reduce((sum, part) => sum + Number(part), 0);
    });
  return sums.reduce((sum, part) => sum + part, 0) % 10 === 0;
};

test("of ten digits that can be an organisation number, Luhn decides", () => {
  const group = fc.integer({ min: 10, max: 99 });
  const middle = fc.integer({ min: 20, max: 99 });
  const rest = fc.integer({ min: 0, max: 999_999 });
  fc.assert(
    fc.property(group, middle, rest, (first, second, third) => {
      const digits = `${first}${second}${String(third).padStart(6, "0")}`;
      expect(checkOrgNumber(digits).verdict).toBe(hasLuhn(digits) ? "fixable" : "wrong-checksum");
    }),
    { numRuns: runs(2000) },
  );
});

test("who was born on a leap day of 2000 has a personal number, with or without its century", () => {
  expect(checkOrgNumber("20000229-0005")).toMatchObject({ verdict: "ok", owner: "person" });
  expect(checkOrgNumber("000229-0005")).toMatchObject({ verdict: "ok", owner: "person" });
  expect(checkOrgNumber("19000229-0005")).toEqual({ verdict: "wrong-shape" });
});

test.each([
  ["20000229-0005", "ok"],
  ["20010229-0004", "wrong-shape"],
  ["19960229-0009", "wrong-checksum"],
  ["19970229-0008", "wrong-shape"],
])("a person is born on a day of the calendar: %s is %s", (text, verdict) => {
  expect(checkOrgNumber(text).verdict).toBe(verdict);
});

test("numbers are of one owner whatever way they are written, and another century is another person Q32", () => {
  const key = (text: string) => ownerKey(text, 2026);
  expect(new Set(["811218-9876", "8112189876", "19811218-9876", "198112189876"].map(key)).size).toBe(1);
  expect(key("811218+9876")).toBe(key("18811218-9876"));
  expect(key("811218+9876")).not.toBe(key("811218-9876"));
  expect(key("000229-0005")).toBe(key("20000229-0005"));
  expect(key("165560160680")).toBe(key("556016-0680"));
  expect(key("saknas")).toBeUndefined();
});
