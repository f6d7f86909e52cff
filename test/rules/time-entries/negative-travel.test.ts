import { test } from "vitest";
import { ore } from "#core/values/brands";
import { expectClean, expectFound } from "../expect";

const id = "negative-travel";
const travel = (amount: number | string, employee = "1") => ({ employee, amount });

test("amounts, and corrections of them, are clean", () => {
  expectClean(id, { travelEntries: [travel(100), travel(-100), travel(0), travel(""), travel(200, "2")] });
});

test("a negative amount that corrects nothing is found: another's, or one too many", () => {
  const travelEntries = [travel(100), travel(-100), travel(-100), travel(-50.5), travel(50.5, "2")];
  expectFound(id, { travelEntries }, [
    { row: 2, field: "amount", facts: { employee: "1", amount: ore(-10_000) } },
    { row: 3, field: "amount", facts: { employee: "1", amount: ore(-5050) } },
  ]);
});
