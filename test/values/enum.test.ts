import { expect, test } from "vitest";
import { enumLabel, readEnum } from "#core/values/enum";
import { outcome } from "./faults";

const BILLING = [
  { id: "always", sv: "Ja – alltid", en: "Yes – always" },
  { id: "proposeYes", sv: "Kan faktureras, föreslå Ja", en: "May be billed, propose Yes", aliases: ["2"] },
];

test.each([
  "Ja – alltid",
  "ja-alltid",
  "JA - ALLTID",
  "Ja alltid",
  "ja\u00A0— alltid",
  "Yes – always",
  "yes-always",
])("%j is the choice Ja – alltid", (cell) => {
  expect(readEnum(cell, BILLING)).toBe("always");
});

test.each(["Kan faktureras – föreslå ja", "2", 2])("%j is the choice with the alias 2", (cell) => {
  expect(readEnum(cell, BILLING)).toBe("proposeYes");
});

test("what is not in the list is a fault that quotes it; blank is blank", () => {
  expect(readEnum("Ja", BILLING)).toEqual({ fault: "not-in-list", text: "Ja" });
  expect(outcome(readEnum("–", BILLING))).toBe("not-in-list");
  expect(outcome(readEnum(true, BILLING))).toBe("not-in-list");
  expect(outcome(readEnum("#N/A", BILLING))).toBe("error-value");
  expect(readEnum(" ", BILLING)).toBeUndefined();
});

test("a label is asked for by an id that exists", () => {
  expect(enumLabel("always", BILLING, "en")).toBe("Yes – always");
  expect(() => enumLabel("never", BILLING, "sv")).toThrow(RangeError);
});
