import { expect, test } from "vitest";
import { assumptionText, whatIfJob } from "#core/text/what-if-text";
import { ore } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import type { Assumption, PriceTerms } from "#core/whatif/assumption";

const time: PriceTerms = {
  ...{ dimension: "6", code: "LO.102", usedIn: "time" },
  ...{ validFrom: undefined, validTo: undefined, whenDimension: undefined, whenCode: undefined },
};
const terms: readonly PriceTerms[] = [
  time,
  { ...time, usedIn: "travel" },
  { ...time, validFrom: dayOf(2027, 1, 1) },
  { ...time, validTo: dayOf(2027, 1, 1) },
  { ...time, whenDimension: "8", whenCode: "K1" },
];
const assumptions: readonly Assumption[] = [
  ...terms.map((one) => ({ kind: "newPrice", terms: one, price: ore(50_000) }) as const),
  ...terms.map((one) => ({ kind: "price", terms: one, was: ore(1), price: ore(50_000) }) as const),
  { kind: "budget", project: "LO.102", field: "budgetHours", amount: undefined },
  { kind: "budget", project: "LO.102", field: "budgetAmount", amount: undefined },
];

test.each(["sv", "en"] as const)(
  "prices that hold for other things or other days, and budgets of other units, are never told alike, nor logged so: %s (#110)",
  (lang) => {
    expect(new Set(assumptions.map((one) => assumptionText(one, lang))).size).toBe(assumptions.length);
    expect(new Set(assumptions.map((one) => whatIfJob([one], lang))).size).toBe(assumptions.length);
  },
);
