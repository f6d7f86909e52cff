import { expect, test } from "vitest";
import { registers } from "#core/registers/index";
import type { Field } from "#core/registers/register";
import { inGroups } from "../../../../addin/pane/customers/card-groups";

const text = { kind: "text" } as const;
const column = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  sv: id,
  en: id,
  type: text,
  ...more,
});
const shown = (fields: readonly Field[]) =>
  inGroups(fields).map((one) => [one.group, one.fields.map(({ id }) => id)]);

test("a customer's column that says no group is shown among the general ones, required or not", () => {
  const fields = [
    column("shoeSize", { required: true }),
    column("number", { group: "identity" }),
    column("pet"),
  ];
  expect(shown(fields)).toEqual([
    ["identity", ["number"]],
    ["general", ["shoeSize", "pet"]],
  ]);
});

test("card and form of a customer show every column of the register once", () => {
  const fields: readonly Field[] = registers.customers.fields;
  const ids = inGroups(fields).flatMap((one) => one.fields.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(fields.map(({ id }) => id).toSorted());
});
