import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import { planImport } from "#core/csv/plan-import";
import { readSource } from "#core/csv/sources/read-source";
import { registerIds, registers, userRegisterIds } from "#core/registers/index";
import type { Field, RegisterId } from "#core/registers/register";
import { sampleTables } from "#core/sample/sample-tables";
import { registerSchema } from "#core/schema/register-schema";
import { dayNumber } from "#core/values/brands";
import { langs, type CellValue, type Lang } from "#core/values/cell";
import { finish } from "#core/values/task";
import { readCell, writeText } from "#core/values/value-type";
import { compileStrictly } from "../cli/hold-to-schema";

const options = { date1904: false };

const jsonOf = (field: Field, cell: CellValue): string | number | boolean | null => {
  const { type } = field;
  if (field.mixed) return cell === "" ? null : cell;
  const value = readCell(type, cell, options);
  if (value === undefined) return null;
  if (typeof value === "object") throw new Error(`${field.id}: ${String(cell)}`);
  if (type.kind === "bool") return value === 1;
  const isNumber = ["integer", "decimal", "hours", "money"].includes(type.kind);
  return isNumber ? Number(writeText(type, value, "en", ".")) : writeText(type, value, "en", ".");
};

/** The rows of the sample company, without what is planted in it, as JSON by headers. */
const sampleJson = (lang: Lang): ReadonlyMap<RegisterId, readonly object[]> =>
  new Map(
    sampleTables(lang, []).map(({ register, rows }) => [
      register,
      rows.map((cells) =>
        Object.fromEntries(
          registers[register].fields
            .filter(({ optional }) => !optional)
            .map((field, at) => [field[lang], jsonOf(field, cells[at] ?? "")]),
        ),
      ),
    ]),
  );

const sampleBook = (lang: Lang): Book =>
  finish(
    readBook(
      sampleTables(lang, []).map(({ register, rows }) => ({
        ...{
          name: registers[register].name[lang].replaceAll(" ", "_"),
          sheet: registers[register].name[lang],
        },
        ...{ row: 0, column: 0, rows },
        headers: registers[register].fields.filter(({ optional }) => !optional).map((field) => field[lang]),
      })),
      { ...options, today: dayNumber(0) },
    ),
  ).book;

test("every register has a schema in both languages, with a column for each of its own", () => {
  for (const lang of langs)
    for (const id of registerIds) {
      const schema = registerSchema(id, lang);
      compileStrictly(schema);
      const { properties = {} } = schema.items || {};
      expect(Object.keys(properties)).toEqual(registers[id].fields.map((field) => field[lang]));
    }
});

test("the rows of the sample hold to the schemas of their registers, and are imported by them without a question", () => {
  for (const lang of langs) {
    const book = sampleBook(lang);
    for (const [register, rows] of sampleJson(lang)) {
      const validate = compileStrictly(registerSchema(register, lang));
      expect(validate(rows), `${register} ${JSON.stringify(validate.errors)}`).toBe(true);
      if (rows.length === 0 || registers[register].key.length === 0 || !userRegisterIds.includes(register))
        continue;
      const bytes = new TextEncoder().encode(JSON.stringify(rows));
      const read = finish(readSource(book, register, bytes));
      if (!read.ok) throw new Error(read.error);
      const { parsed, settings } = read.value;
      expect(
        settings.columns.filter(({ target }) => !target),
        register,
      ).toEqual([]);
      const plan = finish(planImport(book, parsed, settings));
      expect([register, plan.questions, plan.counts]).toEqual([
        register,
        [],
        { new: 0, changed: 0, unchanged: rows.length, refused: 0 },
      ]);
    }
  }
});

test("a key that is missing, a number as text and a choice that is none do not hold to a register's schema", () => {
  const validate = compileStrictly(registerSchema("projects", "sv"));
  const good = {
    Kod: "P1",
    Namn: "Ett",
    Status: "Fryst",
    "Budgeterade timmar": 12.5,
    Startdatum: "2026-03-16",
  };
  expect(validate([good])).toBe(true);
  const wrong = [
    { Kod: "" },
    { Status: "Öppen" },
    { "Budgeterade timmar": "12,5" },
    { Startdatum: "16/3" },
    { Namn: null },
  ];
  for (const part of wrong) expect(validate([{ ...good, ...part }]), JSON.stringify(part)).toBe(false);
  expect(validate([{ Namn: good.Namn }])).toBe(false);
});
