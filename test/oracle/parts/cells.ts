import fc from "fast-check";
import type { CellValue } from "#core/values/cell";
import type { Row } from "../../rules/books";
import type { Judged } from "../judged-projects";
import { grouped, key, told, type Part } from "../part";

const name = fc.constantFrom<CellValue>("Namn", "Namn", "Na\u00ADmn", "Na\u200Bmn", 7, true);
const number = fc.constantFrom<CellValue>("101", " 101", "a1", "A1 ", 101, 102, "1\u200B01", "103", "104");

const rows = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 5 });

const isOdd = (cell: CellValue | undefined): boolean => typeof cell === "number" || typeof cell === "boolean";
const hidden = /[\u00AD\u200B]/;

/** Each register's columns of text, and whether they are codes. */
const texts = { employees: { number: true, name: false }, customers: { number: true, city: false } } as const;

const ofTexts = (register: keyof typeof texts, list: readonly Row[]): Judged[] =>
  Object.entries(texts[register]).flatMap(([column, isCode]) => [
    ...told("number-in-text-column", register, list, (row) => isOdd(row[column]), column),
    ...told("invisible-characters", register, list, (row) => hidden.test(String(row[column])), column),
    ...told(
      "surrounding-space",
      register,
      list,
      (row) => isCode && !isOdd(row[column]) && String(row[column]).trim() !== row[column],
      column,
    ),
  ]);

const doubles = (register: "employees" | "customers" | "codes", list: readonly Row[]): Judged[] =>
  grouped(list, (row) =>
    register === "codes" ? `${key(row["dimension"])}|${key(row["code"])}` : key(row["number"]),
  )
    .filter((all) => all.length > 1)
    .flat()
    .map((at): Judged => ["duplicate-key", register, at, ""]);

/** Cells that their columns cannot hold. */
const unreadable: Readonly<Record<string, readonly CellValue[]>> = {
  budgetHours: ["tio", -4, 0.00001, "1,234"],
  budgetAmount: ["mycket", -1],
  startDate: ["2026-02-30", "i går", "01-03-2016"],
  bookable: ["kanske"],
  status: ["Påbörjad"],
};
/** Numbers with more decimals than an hour's ten-thousandths, or an öre. */
const rounded: Readonly<Record<string, readonly CellValue[]>> = {
  budgetHours: [1 / 3, 22 / 3, 0.00005],
  budgetAmount: [1000 / 3, 0.005],
};
const readable: Readonly<Record<string, readonly CellValue[]>> = {
  budgetHours: ["", 7.5, "7,5", "7:30", 0.0001],
  budgetAmount: ["", 1000, "1 000,50 kr", 0.01],
  startDate: ["", 46_000, "2026-02-28", "20260228"],
  bookable: ["", "Ja", "nej"],
  status: ["", "Pågående", "closed"],
};

const any = (column: string): fc.Arbitrary<CellValue> =>
  fc.constantFrom(
    ...[readable, readable, unreadable, rounded].flatMap((one): readonly CellValue[] => one[column] ?? []),
  );

/** What a cell says and whether it can be read: in every register the same. */
export const cells: Part = {
  name: "cells",
  rules: [
    ...(["duplicate-key", "unreadable-cell", "rounded-number"] as const),
    ...(["number-in-text-column", "invisible-characters", "surrounding-space"] as const),
  ],
  byColumn: [
    ...(["unreadable-cell", "rounded-number"] as const),
    ...(["number-in-text-column", "invisible-characters", "surrounding-space"] as const),
  ],
  books: fc.record({
    employees: rows(fc.record({ number, name })),
    customers: rows(fc.record({ number, name: fc.constant("Åkers"), city: name })),
    codes: rows(
      fc.record({
        dimension: fc.constantFrom("1", "2"),
        code: fc.constantFrom("K", "k ", "L"),
        name: fc.constant("Kod"),
      }),
    ),
    projects: rows(fc.record(Object.fromEntries(Object.keys(readable).map((one) => [one, any(one)])))).map(
      (list) => list.map((row, at) => ({ ...row, code: `P${at}`, name: "Projekt" })),
    ),
  }),
  judge: ({ employees = [], customers = [], codes = [], projects = [] }) => [
    ...ofTexts("employees", employees),
    ...ofTexts("customers", customers),
    ...doubles("employees", employees),
    ...doubles("customers", customers),
    ...doubles("codes", codes),
    ...told("surrounding-space", "codes", codes, ({ code }) => code === "k ", "code"),
    ...Object.keys(readable).flatMap((column) => [
      ...told(
        "unreadable-cell",
        "projects",
        projects,
        (row) => unreadable[column]!.includes(row[column]!),
        column,
      ),
      ...told(
        "rounded-number",
        "projects",
        projects,
        (row) => rounded[column]?.includes(row[column]!) === true,
        column,
      ),
    ]),
  ],
};
