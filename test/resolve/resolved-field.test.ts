import { expect, test } from "vitest";
import { fieldIdOf } from "#core/resolve/resolved-field";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { bookOf } from "../rules/books";

const namesIn = (rows: Parameters<typeof bookOf>[0]): string[] =>
  resolvedFieldsOf(bookOf(rows)).map(fieldIdOf);

test("what can be asked of a project goes by its kind, its dimension and its kind of report #31 #39", () => {
  const names = namesIn({
    dimensions: [
      { dimension: "Projekt", kind: "Projekt" },
      { dimension: "Kostnadsställe" },
      { dimension: "Kund", kind: "Kund" },
    ],
  });
  expect(names).toEqual(expect.arrayContaining(["color", "startDate", "timeCode"]));
  expect(names.filter((name) => name.startsWith("coding"))).toEqual([
    "codingRule:Kostnadsställe",
    ...["coding:Kostnadsställe:time", "coding:Kostnadsställe:travel", "coding:Kostnadsställe:payroll"],
    "codingRule:Kund",
    ...["coding:Kund:time", "coding:Kund:travel", "coding:Kund:payroll"],
  ]);
});

test("no two things that can be asked of a project go by one name, and without dimensions no coding is asked", () => {
  const names = namesIn({ dimensions: [{ dimension: "A" }, { dimension: "B" }] });
  expect(new Set(names).size).toBe(names.length);
  expect(namesIn({ projects: [] }).filter((name) => name.startsWith("coding"))).toEqual([]);
});
