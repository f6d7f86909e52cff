import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import { withConstants } from "#core/csv/constants";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { takeProposed } from "#core/csv/take-proposed";
import type { RegisterId } from "#core/registers/register";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { fileOf } from "./files";
import { changes, outcomes } from "./plans";

const readingOf = (book: Book, register: RegisterId, ...lines: readonly string[]) =>
  finish(readFile(book, register, new TextEncoder().encode(fileOf(...lines))));

const known = () => bookOf({ employees: [{ number: "7", name: "Eva Ek" }] });
const file = [
  "Anställningsnr;Förnamn;Efternamn;E-post",
  "7;Eva;Ek;eva@ek.se",
  "8;Bo;;",
  "9; Li ;von Ask;",
  "7b;;;",
];

test("a first and a last name are proposed as the name, and nothing is read of them until somebody says so", () => {
  const { parsed, settings } = readingOf(known(), "employees", ...file);
  expect(settings.columns[1]).toEqual({ column: 1, proposed: { field: "name", grade: "word", then: 2 } });
  expect(settings.columns[2]).toEqual({ column: 2 });
  expect(outcomes(finish(planImport(known(), parsed, settings)))).toContain("8 refused");
});

test("a first and a last name that are taken as the name stand in it with a blank between", () => {
  const { parsed, settings } = readingOf(known(), "employees", ...file);
  const taken = { ...settings, columns: settings.columns.map(takeProposed) };
  const plan = finish(planImport(known(), parsed, taken));
  expect(outcomes(plan)).toEqual(["7 changed", "8 new", "9 new", "7b refused"]);
  expect(changes(plan)).toEqual([["email", "", "eva@ek.se"]]);
  expect(plan.rows.map(({ cells }) => cells?.[1])).toEqual([undefined, "Bo", "Li von Ask", undefined]);
  const whole = withConstants(parsed, taken, [{ target: { kind: "field", field: "phone" }, text: "08-1" }]);
  expect(finish(planImport(known(), whole.parsed, whole.settings)).rows[1]?.cells?.[1]).toBe("Bo");
});

test("a row with the same first and last name says nothing new", () => {
  const { parsed, settings } = readingOf(
    known(),
    "employees",
    "Anställningsnr;Förnamn;Efternamn",
    "7;Eva;Ek",
  );
  const taken = { ...settings, columns: settings.columns.map(takeProposed) };
  expect(finish(planImport(known(), parsed, taken)).counts).toMatchObject({ unchanged: 1 });
});

test("no name is put together where the file has one, where only half of it is there, or where a company is named", () => {
  const proposed = (register: RegisterId, ...headers: readonly string[]) =>
    readingOf(bookOf({ [register]: [] }), register, headers.join(";"), headers.map(() => "A").join(";"))
      .settings.columns.map(({ proposed: one }) => one?.then)
      .filter((then) => then !== undefined);
  expect(proposed("employees", "First name", "Last Name")).toEqual([1]);
  expect(proposed("employees", "Efternamn", "Förnamn")).toEqual([0]);
  expect(proposed("employees", "Namn", "Förnamn", "Efternamn")).toEqual([]);
  expect(proposed("employees", "Förnamn", "Anställningsnr")).toEqual([]);
  expect(proposed("customers", "Förnamn", "Efternamn")).toEqual([]);
});

test("a middle name is proposed between the first and the last, may be blank, and never makes half a name", () => {
  const { parsed, settings } = readingOf(
    known(),
    "employees",
    "Anställningsnr;Efternamn;Mellannamn;Förnamn",
    "8;Berg;Maria;Anna",
    "9;Ek;;Bo",
    "10;;Lo;Li",
    "7; Ek ;;Eva",
    "11;von  Ask;Lo  Li;Per  Olof",
  );
  expect(settings.columns.slice(1)).toEqual([
    { column: 1 },
    { column: 2, then: 1 },
    { column: 3, proposed: { field: "name", grade: "word", then: 2 } },
  ]);
  const plan = finish(
    planImport(known(), parsed, { ...settings, columns: settings.columns.map(takeProposed) }),
  );
  expect(plan.rows.map(({ cells, outcome }) => cells?.[1] ?? outcome)).toEqual([
    "Anna Maria Berg",
    "Bo Ek",
    "Li Lo",
    "unchanged",
    "Per Olof Lo Li von Ask",
  ]);
  expect(plan.rows.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
    [],
    [],
    ["half-name"],
    [],
    [],
  ]);
});
