import { expect, test } from "vitest";
import { billingFlag } from "#core/registers/billing-flag";
import { registerIds, registers } from "#core/registers/index";
import type { Field, Register, RegisterId } from "#core/registers/register";
import { sheetSpec } from "#core/registers/sheet-spec";

const fieldsOf = (id: RegisterId): Register["fields"] => registers[id].fields;

test("projects, customers and codes have the billing column, with the same choices #105 #128", () => {
  const isFlag = ({ type }: Field): boolean =>
    type.kind === "enum" && type.choices.map(({ id }) => id).join() === billingFlag.choices.join();
  const having = registerIds.filter((id) => fieldsOf(id).some(isFlag));
  expect(having).toEqual(["projects", "customers", "codes"]);
  for (const id of having)
    expect(sheetSpec(id, "sv").columns.find(({ header }) => header === "Fakturering")?.choices).toEqual({
      kind: "words",
      words: ["Ja – alltid", "Nej – aldrig", "Kan faktureras, föreslå Ja", "Kan faktureras, föreslå Nej"],
    });
});

test("a price can stand on a code of any dimension, so a customer's tab holds what a project's does #105 #110 #128", () => {
  expect(fieldsOf("prices").find(({ id }) => id === "code")?.codeOf).toBe("dimension");
});

test("billing is turned on for Time and for Travel by settings, and governed by dimensions #104", () => {
  const dimension = fieldsOf("dimensions").map(({ sv }) => sv);
  expect(dimension).toEqual(
    expect.arrayContaining(["Styr fakturering", "Prisprioritet", "Prisstyrande i Resa"]),
  );
});

test("the project has an internal and an external comment, and the time row two of its own #53 #56", () => {
  for (const id of ["projects", "timeEntries"] as const)
    expect(fieldsOf(id).map(({ sv }) => sv)).toEqual(
      expect.arrayContaining(["Intern kommentar", "Extern kommentar"]),
    );
});
