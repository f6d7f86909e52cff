import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formulaText, timeArguments } from "#core/functions/formula-text";
import { functionIds } from "#core/functions/function-ids";
import { dayOf } from "#core/values/date";

type Told = { readonly functions: readonly { readonly id: string; readonly name: string }[] };

test.each(["sv", "en"] as const)("a formula to paste names each function as Excel does (%s)", (lang) => {
  const { functions } = JSON.parse(readFileSync(`addin/functions/functions.${lang}.json`, "utf8")) as Told;
  for (const id of functionIds)
    expect(formulaText(id, ["A"], lang)).toBe(
      `=KONTERA.${functions.find((one) => one.id === id)!.name}("A")`,
    );
});

test("what is left out at the end is not written, and quotes in a code are doubled", () => {
  const time = timeArguments({ from: dayOf(2026, 3, 1)!, employees: ["7"] })!;
  expect(formulaText("WORKED", ['A"B', ...time], "sv")).toBe('=KONTERA.ARBETAT("A""B";"2026-03-01";;"7")');
  expect(formulaText("WORKED", ["A", ...timeArguments({})!], "en")).toBe('=KONTERA.WORKED("A")');
  expect(timeArguments({ employees: ["7", "8"] })).toBeUndefined();
});
