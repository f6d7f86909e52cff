import { expect, test } from "vitest";
import { rowId } from "#core/book/row-id";
import { standardNaming } from "#core/registers/naming";
import type { Listed } from "#core/rules/engine/listing";
import type { Finding } from "#core/rules/engine/rule";
import { namesOf } from "#core/text/names";
import { checkView } from "#core/text/sv/check-view";
import { findingLines } from "../../../../addin/pane/check/finding-lines";
import {
  filterFindings,
  groupByPlace,
  groupFindings,
  keyed,
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
  expect(count({ search: "", shown: "error" })).toBe(2);
  expect(count({ search: "", register: "customers", shown: "error" })).toBe(0);
  expect(count({ search: " åkeri " })).toBe(1);
});

test("what can be fixed comes first, then the gravest, then the most", () => {
  const groups = groupFindings([
    ...all,
    listed({ rule: "missing-parent" }),
    listed({ rule: "date-order", severity: "warning" }),
  ]);
  expect(groups.map((group) => [group.rule, group.listed.length, group.fixable])).toEqual([
    ["email", 1, 1],
    ["required-value", 2, 0],
    ["missing-parent", 1, 0],
    ["date-order", 1, 0],
  ]);
});

test("by place, the place with the most comes first, and what is nowhere last", () => {
  const groups = groupByPlace(
    all,
    ({ register, row }) => (row === 7 ? "" : (register ?? "")),
    "Inget projekt",
  );
  expect(groups.map(({ title, listed: part, severity }) => [title, part.length, severity])).toEqual([
    ["projects", 1, "error"],
    ["customers", 1, "warning"],
    ["Inget projekt", 1, "error"],
  ]);
});

test("every finding has a key of its own, also two of one rule at one place", () => {
  const keys = keyed([all[0]!, all[0]!, all[1]!], ({ finding }) => finding).map(([key]) => key);
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
