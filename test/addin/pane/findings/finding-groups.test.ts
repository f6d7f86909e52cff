import { expect, test } from "vitest";
import { rowId } from "#core/book/row-id";
import { standardNaming } from "#core/registers/naming";
import type { Listed } from "#core/rules/engine/listing";
import type { Finding } from "#core/rules/engine/rule";
import { namesOf } from "#core/text/names";
import { checkView } from "#core/text/sv/check-view";
import { findingLines } from "../../../../addin/pane/check/finding-lines";
import {
  countFixable,
  filterFindings,
  groupFindings,
  itemsOf,
} from "../../../../addin/pane/findings/finding-groups";
import { findingPlace } from "../../../../addin/pane/findings/finding-place";
import { quotedCell } from "../../../../addin/pane/findings/quoted-cell";

const listed = (finding: Partial<Finding>, more: Partial<Listed> = {}): Listed => ({
  finding: {
    rule: "required-value",
    severity: "error",
    at: undefined,
    facts: { register: "projects", field: "name" },
    ...finding,
  },
  register: "projects",
  sheet: "Projekt",
  row: 6,
  column: 1,
  header: "Namn",
  value: "",
  ...more,
});

const all: readonly Listed[] = [
  listed({ at: { register: "projects", row: rowId(5), field: "name" } }),
  listed({ at: { register: "projects", row: rowId(6), field: "name" } }, { row: 7, value: "Åkeri" }),
  listed({ rule: "email", severity: "warning", edits: [] }, { register: "customers", sheet: "Kunder" }),
];

test("a filter lets through what is of its severity, of its register and holds its text", () => {
  const count = (filter: Parameters<typeof filterFindings>[1]): number =>
    filterFindings(all, filter, ({ value }) => String(value)).length;
  expect(count({ search: "" })).toBe(3);
  expect(count({ search: "", severity: "error" })).toBe(2);
  expect(count({ search: "", register: "customers", severity: "error" })).toBe(0);
  expect(count({ search: " åkeri " })).toBe(1);
});

test("findings are grouped by kind in the order they come, with how many have a fix", () => {
  const groups = groupFindings(all, countFixable(all));
  expect(groups.map((group) => [group.rule, group.listed.length, group.fixable])).toEqual([
    ["required-value", 2, 0],
    ["email", 1, 1],
  ]);
});

test("every finding has a key of its own, also two of one rule at one place", () => {
  const twice = [all[0]!, all[0]!, all[1]!];
  const keys = groupFindings(twice, new Map()).flatMap((group) => itemsOf(group, 3).map(({ key }) => key));
  expect(new Set(keys).size).toBe(3);
});

test("a place is the cell's name, or the row's number for a whole row", () => {
  const rowOf = (sheet: string, row: number): string => `${sheet} rad ${row}`;
  expect(findingPlace(all[0]!, rowOf)).toBe("Projekt B7");
  expect(findingPlace(listed({}, { header: "" }), rowOf)).toBe("Projekt rad 7");
  expect(findingPlace(listed({}, { sheet: "" }), rowOf)).toBe("");
});

test("the copied list is a table of text: no tab, line end or formula of a cell gets out of its place", () => {
  const lines = findingLines([listed({}, { value: "=1+1\t\nx" })], checkView, namesOf("sv", standardNaming));
  expect(lines).toEqual([
    "Typ\tAnmärkning\tBlad\tCell\tKolumn\tVad\tInnehåll",
    `Fel\tVärde saknas\tProjekt\tB7\tNamn\tNamn saknas. Fyll i cellen.\t'=1+1 x`,
  ]);
});

test("a cell is quoted as its worksheet shows it, and a whole row is not", () => {
  const at = { register: "projects", row: rowId(1), field: "startDate" } as const;
  expect(quotedCell(listed({ at }, { value: 46_083 }), false, "sv")).toBe("2026-03-02");
  expect(quotedCell(listed({}, { header: "", value: "x" }), false, "sv")).toBe("");
});
