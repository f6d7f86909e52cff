import { expect, test } from "vitest";
import { registerIds, registers } from "#core/registers/index";
import type { Field } from "#core/registers/register";
import { fieldName, registerName } from "#core/text/names";
import { softened } from "#core/text/soft-hyphens";

test("a long word of a label is broken between its parts, and nowhere else", () => {
  const shown = (label: string): string => softened(label).replaceAll("\u00AD", "|");
  expect(shown("Momsregistreringsnummer")).toBe("Moms|registrerings|nummer");
  expect(shown("Ny organisationsnummer")).toBe("Ny organisations|nummer");
  expect(shown("Konteringskombinationer")).toBe("Konterings|kombinationer");
  expect(shown("Kundnummer, Postnummer")).toBe("Kundnummer, Postnummer");
  expect(shown("Nummer och nivå")).toBe("Nummer och nivå");
  expect(softened("Momsregistreringsnummer").replaceAll("\u00AD", "")).toBe("Momsregistreringsnummer");
});

test.each(["sv", "en"] as const)(
  "no name of a register or column has a piece with no room at 270 px (%s)",
  (lang) => {
    const names = registerIds.flatMap((id) => {
      const fields: readonly Field[] = registers[id].fields;
      return [registerName(id, lang), ...fields.map((field) => fieldName(id, field.id, lang))];
    });
    const long = names.flatMap((name) => softened(name).match(/\p{L}{14,}/gu) ?? []);
    expect(names.length).toBeGreaterThan(200);
    expect(long).toEqual([]);
  },
);
