import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { dimensionOfKind } from "#core/book/code-columns";
import {
  dimensionColumns,
  dimensionName,
  keyOfCode,
  registerOfDimension,
  rowOfCode,
} from "#core/book/dimensions";
import { fold } from "#core/values/text";
import { bookOf, type Rows } from "../rules/books";

const rows: Rows = {
  dimensions: [
    { dimension: "6", singular: "Uppdrag", kind: "Projekt" },
    { dimension: "7", singular: "Annat uppdrag", kind: "Projekt" },
    { dimension: "8", kind: "Kund" },
    { dimension: "KST", singular: "Kostnadsställe", plural: "Ställen" },
    { singular: "Utan nyckel" },
    { dimension: "21", singular: "KST" },
  ],
  projects: [{ code: "A" }],
  customers: [{ number: "A" }, { number: "B" }],
  codes: [
    { dimension: "Kst", code: "A" },
    { dimension: "8", code: "C" },
  ],
};

test("a dimension's codes stand in the register of its kind, or among its own in Koder #3", () => {
  const book = bookOf(rows);
  expect(["6", "7", "8", "kst", "9"].map((dimension) => registerOfDimension(book, fold(dimension)))).toEqual([
    "projects",
    "projects",
    "customers",
    "codes",
    undefined,
  ]);
  expect(registerOfDimension(bookOf({ projects: [] }), fold("6"))).toBe("projects");
  expect(registerOfDimension(bookOf({ projects: [] }), fold("kst"))).toBeUndefined();
  expect([keyOfCode("codes", fold("kst"), fold("a")), keyOfCode("projects", fold("6"), fold("a"))]).toEqual([
    "kst\u0000a",
    "a",
  ]);
});

test("a code is found where its dimension has it, and nowhere else", () => {
  const book = bookOf(rows);
  expect(rowOfCode(book, fold("6"), fold("a"))).toEqual({ register: "projects", row: 0 });
  expect(rowOfCode(book, fold("8"), fold("b"))).toEqual({ register: "customers", row: 1 });
  expect(rowOfCode(book, fold("kst"), fold("a"))).toEqual({ register: "codes", row: 0 });
  expect(rowOfCode(book, fold("6"), fold("b"))).toBeUndefined();
  expect(rowOfCode(book, fold("8"), fold("c"))).toBeUndefined();
  expect(rowOfCode(book, fold("9"), fold("a"))).toBeUndefined();
});

test("the topmost dimension of a kind speaks for it", () => {
  const book = bookOf(rows);
  expect(["project", "customer", "employee"].map((kind) => dimensionOfKind(book, kind))).toEqual([
    "6",
    "8",
    undefined,
  ]);
  expect(dimensionOfKind(bookOf({ dimensions: [{ kind: "Kund" }] }), "customer")).toBeUndefined();
});

test("a column bears a dimension's key or one of its names; a key has a name before a name does #3", () => {
  const book = bookOf({
    ...rows,
    codingCombinations: [{ kind: "Tillåt", Ställen: "a", kst: "b", Uppdrag: "c", "Utan nyckel": "d" }],
  });
  const table = tableOf(book, "codingCombinations")!;
  const named = dimensionColumns(book, table).map(({ column, dimension }) => [
    table.headers[column],
    dimension,
  ]);
  expect(named).toEqual([
    ["Ställen", "kst"],
    ["kst", "kst"],
    ["Uppdrag", "6"],
  ]);
  const customers = bookOf({ ...rows, customers: [{ Uppdrag: "A" }] });
  expect(dimensionColumns(customers, tableOf(customers, "customers")!)).toEqual([]);
});

const named = bookOf({
  dimensions: [{ dimension: "KST", singular: "Kostnadsställe" }, { dimension: "Objekt" }],
});

test.each([
  ["by its name", "kst", "Kostnadsställe"],
  ["by its key as Dimensioner spells it, where it has no name", "objekt", "Objekt"],
  ["as it is asked for, where Dimensioner does not have it", "Region", "Region"],
])("a dimension is told of %s", (_, asked, told) => {
  expect(dimensionName(named, asked)).toBe(told);
});
