import { expect, test } from "vitest";
import type { Rows } from "../rules/books";
import { writeBook } from "./books";
import { inOwnFolders, konteraJson } from "./command";

inOwnFolders();

const rulesOf = (rows: Rows): string[] => {
  writeBook("bok.xlsx", rows);
  const { json } = konteraJson("check", "bok.xlsx", "--today", "2026-03-16");
  return (json as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
};

const employees = [{ number: "1", name: "Ada" }];

test("time on a project with others below it is told, also where its row says Ja #7 #8 #9", () => {
  const rows = {
    projects: [
      { code: "A", name: "A", bookable: "Ja" },
      { code: "A.B", name: "B" },
    ],
    employees,
    timeEntries: [{ date: "2026-03-02", employee: "1", project: "A", hours: 1 }],
  };
  expect(rulesOf(rows)).toEqual(["bookable-with-children", "not-bookable"]);
  const asked = konteraJson("resolve", "bok.xlsx", "--project", "A", "--field", "bookable").json;
  expect(asked).toMatchObject({ value: false, trace: [{ verdict: "noEffect" }, { verdict: "hasBelow" }] });
});

test("a member of a project where everyone takes part by what it inherits is told #91 Q22", () => {
  const rows = {
    projects: [
      { code: "A", name: "A", allEmployees: "Ja" },
      { code: "A.1", name: "1", inheritParticipants: "Ja" },
      { code: "A.2", name: "2" },
    ],
    employees,
    participants: [
      { project: "A.1", employee: "1", role: "Medlem" },
      { project: "A.2", employee: "1", role: "Medlem" },
    ],
  };
  expect(rulesOf(rows)).toEqual(["participants-of-everyone"]);
});

test("Swiss and Northern Irish VAT numbers and countries are in order, and a number keeps its century Q32", () => {
  const vat = [
    { number: "1", name: "Alpen", country: "Schweiz", vatNumber: "CHE-123.456.789 MWST" },
    { number: "2", name: "Belfast", country: "Nordirland", vatNumber: "XI123456789" },
    { number: "3", name: "Bern", country: "CH", vatNumber: "CHE123456789" },
    { number: "4", name: "Äldst", organizationNumber: "811218+9876" },
    { number: "5", name: "Yngst", organizationNumber: "19811218-9876" },
  ];
  expect(rulesOf({ customers: vat })).toEqual([]);
  const twins = [...vat, { number: "6", name: "Igen", organizationNumber: "811218-9876" }];
  expect(rulesOf({ customers: twins })).toEqual(["possible-duplicate", "possible-duplicate"]);
});

test("a code that ends with a dot has no parent to offer Q3", () => {
  expect(rulesOf({ projects: [{ code: "C.", name: "C" }] })).toEqual(["project-code"]);
});

test("without Dimensioner the list of combinations is asked by Projekt and Kund #174", () => {
  const rows = {
    projects: [
      { code: "10", name: "A" },
      { code: "20", name: "B" },
    ],
    customers: [{ number: "K", name: "K" }],
    employees,
    codingCombinations: [{ Projekt: "10", Kund: "*", kind: "Tillåt" }],
    timeEntries: [{ date: "2026-03-02", employee: "1", project: "20", customer: "K", hours: 1 }],
  };
  // The columns are of the sheet's own.
  writeBook("bok.xlsx", { ...rows, codingCombinations: [] }, "sv", (document) => {
    const sheet = document.sheets.find(({ name }) => name === "Konteringskombinationer");
    const table = sheet?.tables[0];
    if (!sheet || !table) throw new Error("The book has no combinations");
    sheet.resizeTable(table.name, 1, table.columns.length + 2);
    const at = table.columns.length;
    sheet.setCells([
      { row: 0, column: at, value: "Projekt" },
      { row: 0, column: at + 1, value: "Kund" },
      { row: 1, column: at, value: "10" },
      { row: 1, column: at + 1, value: "*" },
      { row: 1, column: table.columns.indexOf("Typ"), value: "Tillåt" },
    ]);
  });
  const { json } = konteraJson("check", "bok.xlsx");
  expect(json).toMatchObject({ findings: [{ rule: "combination-not-allowed", register: "timeEntries" }] });
});
