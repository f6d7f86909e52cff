import { expect, test } from "vitest";
import { tableOf, type Book } from "#core/book/book";
import { absentRows } from "#core/csv/absent-rows";
import type { ImportPlan } from "#core/csv/import-plan";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { fileOf, planOf } from "./files";

const book = (): Book =>
  bookOf({
    customers: [
      { number: "ÖST", name: "Öst AB", email: "ost@x.se" },
      { number: "öst", name: "Öst igen", email: "igen@x.se" },
      { number: "VÄST", name: "Väst AB", email: "vast@x.se" },
      { number: "SYD", name: "Syd AB" },
    ],
  });

const absent = (plan: ImportPlan, of: Book): readonly string[] =>
  finish(absentRows(tableOf(of, "customers")!, plan)).keys;

test("rows of a register whose key stands in a refused row of the file are not absent from it", () => {
  const there = book();
  const twice = planOf(there, "customers", fileOf("Kundnummer;Namn", "ÖST;Öst Nya", "VÄST;a", "VÄST;b"));
  expect(twice.counts.refused).toBe(3);
  expect(absent(twice, there)).toEqual(["SYD"]);
});

test("a row that a person leaves out, and one with a quote that nobody can tell the end of, are in the file all the same", () => {
  const there = book();
  const lines = fileOf("Kundnummer;Namn", "öst;Öst Nya", "VÄST;Väst AB");
  expect(absent(planOf(there, "customers", lines, { unticked: [2] }), there)).toEqual(["SYD"]);
  const quoted = planOf(there, "customers", fileOf("Kundnummer;Namn", "VÄST;Väst AB", 'SYD;"Syd'));
  expect(quoted.rows.at(-1)).toMatchObject({ outcome: "refused" });
  expect(absent(quoted, there)).toEqual(["ÖST", "öst"]);
});

test("a row matched by another column names the row of the register whose own key it has, though that is taken", () => {
  const there = book();
  const plan = planOf(there, "customers", fileOf("Kundnummer;E-post", "SYD;ny@x.se", "VÄST;vast@x.se"), {
    key: ["email"],
  });
  expect(plan.rows[0]?.reasons[0]).toMatchObject({ code: "key-taken" });
  expect(absent(plan, there)).toEqual(["ÖST", "öst"]);
});
