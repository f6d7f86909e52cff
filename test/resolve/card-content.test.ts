import { expect, test } from "vitest";
import { cardTabs } from "#core/registers/card-tabs";
import { registers } from "#core/registers/index";
import type { Field, Register } from "#core/registers/register";
import { tabContent } from "#core/resolve/card-content";
import { columnsOf } from "#core/resolve/tab-columns";
import { bookOf } from "../rules/books";

const text = { kind: "text" } as const;
const column = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  sv: id,
  en: id,
  type: text,
  ...more,
});
const ids = (fields: readonly Field[]) => fields.map(({ id }) => id);
const all: readonly Register[] = Object.values(registers);

const book = bookOf({
  projects: [{ code: "LO", name: "Lokal" }],
  timeEntries: [],
  prices: [],
  recurringShifts: [],
  participants: [],
  projectCodings: [],
});

test("a column that says no tab is shown on the general one, as it stands", () => {
  const fields = [column("shoeSize"), column("gate", { tabs: ["places"] })];
  expect(ids(columnsOf("general", fields, []).fields)).toEqual(["shoeSize"]);
  expect(ids(columnsOf("places", fields, []).fields)).toEqual(["gate"]);
});

test("a column is shown on every tab that it says", () => {
  const fields = [column("shoeSize", { tabs: ["status", "billing"] })];
  const tabs = cardTabs.filter((tab) => columnsOf(tab, fields, []).fields.length > 0);
  expect(tabs).toEqual(["status", "billing"]);
});

test("what can be asked stands in place of the column, or on a tab of its own beside it", () => {
  const general = tabContent(book, "general");
  expect(general.asked.map(({ kind }) => kind)).toContain("startDate");
  expect(ids(general.fields)).not.toContain("startDate");
  const billing = tabContent(book, "billing");
  expect(billing.asked.map(({ kind }) => kind)).toEqual([
    "billable",
    "billingModel",
    "externalComment",
    "invoiceTransfer",
    "price",
    "travelPrice",
  ]);
  expect(ids(billing.fields)).toEqual([
    "externalComment",
    "billable",
    "billingModel",
    "fixedPrice",
    "releasedFixedPrice",
  ]);
});

test("what a module resolves is asked only where the workbook uses the module, and else its columns stand as they are", () => {
  const alone = bookOf({ projects: [{ code: "LO" }] });
  const billing = tabContent(alone, "billing");
  expect(billing.asked).toEqual([]);
  expect(ids(billing.fields)).toEqual(
    expect.arrayContaining(["externalComment", "billable", "billingModel"]),
  );
  const general = tabContent(alone, "general");
  expect(general.asked.map(({ kind }) => kind)).toContain("status");
  expect(general.asked.map(({ kind }) => kind)).not.toContain("timeCode");
  expect(ids(general.fields)).toContain("timeCode");
});

test("every column of Projekt is on some tab of the card, told or as it stands", () => {
  const contents = cardTabs.map((tab) => tabContent(book, tab));
  const shown = contents.flatMap(({ asked, fields }) => [...asked.map(({ kind }) => kind), ...ids(fields)]);
  expect(shown).toEqual(expect.arrayContaining(ids(registers.projects.fields)));
});

test("a register on a tab of the card names its project in the column of that id", () => {
  const listed = all.filter(({ cardTab }) => cardTab);
  expect(listed).toHaveLength(6);
  for (const { fields } of listed)
    expect(fields.find(({ id }) => id === "project")).toMatchObject({ refersTo: "projects" });
});

test("only Projekt's columns have tabs, and only Kunder's a group or a place in the list", () => {
  for (const { id, fields } of all)
    for (const field of fields) {
      if (id !== "projects") expect(field.tabs).toBeUndefined();
      if (id !== "customers") expect(field.group ?? field.listed).toBeUndefined();
      if (field.listed) expect(["text", "code"]).toContain(field.type.kind);
    }
});
