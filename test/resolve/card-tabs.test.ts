import { expect, test } from "vitest";
import { shownTabs } from "#core/resolve/card-tabs";
import { bookOf, type Rows } from "../rules/books";

const project = { dimension: "6", kind: "Projekt" };
const everything: Rows = {
  projects: [{ code: "LO", name: "Lokal" }],
  dimensions: [{ ...project, staffing: "Ja", billing: "Ja", permission: "Ja" }],
  attachments: [],
  recurringShifts: [],
  participants: [],
  timeEntries: [],
  prices: [],
  places: [],
  permissions: [],
};

test("the card has the tabs of the modules in use, in the source system's order #4", () => {
  expect(shownTabs(bookOf({ projects: everything.projects! }))).toEqual(["general", "comments"]);
  expect(shownTabs(bookOf(everything))).toEqual([
    ...["general", "comments", "attachments", "staffing", "competences", "participants", "status"],
    ...["billing", "review", "places", "permission"],
  ]);
});

test("Bemanning, Fakturering and Behörighet show only when the dimension of the projects is set up for them #64 #105 #122", () => {
  const tabs = shownTabs(bookOf({ ...everything, dimensions: [project] }));
  expect(tabs).not.toContain("staffing");
  expect(tabs).not.toContain("billing");
  expect(tabs).not.toContain("permission");
  expect(tabs).toContain("competences");
});

test("Behörighet is shown only where the company shows it #124", () => {
  const settings = [{ name: "Visa fliken Behörighet", value: "Nej" }];
  expect(shownTabs(bookOf({ ...everything, settings }))).not.toContain("permission");
});

test("it is the dimension of the projects that must be set up, wherever it stands among the others #64 #105", () => {
  const customer = { dimension: "8", kind: "Kund" };
  const shown = shownTabs(bookOf({ ...everything, dimensions: [customer, ...everything.dimensions!] }));
  expect(shown).toEqual(expect.arrayContaining(["staffing", "billing", "permission"]));
  const lacking = [{ ...customer, staffing: "Ja", billing: "Ja", permission: "Ja" }, project];
  expect(shownTabs(bookOf({ ...everything, dimensions: lacking }))).not.toContain("billing");
});
