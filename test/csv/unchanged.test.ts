import fc from "fast-check";
import { expect, test } from "vitest";
import type { ImportPlan } from "#core/csv/import-plan";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { fileOf, planOf, settingsWith } from "./files";

const keys = ["05", "M3", "m3", "K7", " K7", "'=1", "=1", ""];
const names = ["Anna AB", "Bo HB", "'=Bo", "=Bo", "Åsa", ""];
const cities = ["Lund", " Lund", ""];
const days = ["2023-03-15", "20230315", "2024-02-30", "i går", ""];
const yesses = ["Ja", "ja", "Nej", "1", "kanske", ""];

const customer = fc.record({
  number: fc.constantFrom(...keys),
  name: fc.constantFrom(...names),
  city: fc.constantFrom(...cities),
  startDate: fc.constantFrom(45_000, "2023-03-15", ""),
  active: fc.constantFrom("Ja", "Nej", ""),
});

const pools = [keys, names, cities, days, yesses];

const line = fc.tuple(...pools.map((cells) => fc.constantFrom(...cells))).map((cells) => cells.join(";"));

type Customer = typeof customer extends fc.Arbitrary<infer Row> ? Row : never;

/** A register, and a file of rows of its own with one cell or none exchanged, and of others. */
const registerAndFile = fc.array(customer, { minLength: 1, maxLength: 12 }).chain((rows) => {
  const own = fc
    .tuple(fc.constantFrom(...rows), fc.integer({ min: 0, max: 5 }), line)
    .map(([{ number, name, city, startDate, active }, at, other]) => {
      const day = startDate === 45_000 ? "2023-03-15" : startDate;
      return [number, name, city, day, active]
        .map((cell, column) => (column === at ? other.split(";")[at] : cell))
        .join(";");
    });
  const file = fc.array(fc.oneof({ weight: 3, arbitrary: own }, line), { minLength: 1, maxLength: 12 });
  return fc.tuple(fc.constant<Customer[]>(rows), file);
});

/** A plan without its warnings, and without getters. */
const told = ({ counts, edits, questions, duplicatesInFile, rows }: ImportPlan): unknown => ({
  counts,
  edits,
  questions,
  duplicatesInFile,
  rows: rows.map((row) => ({ ...row, warnings: [] })),
});

test("a row that is unchanged at a glance is so when it is looked at closely #145", () => {
  fc.assert(
    fc.property(
      registerAndFile,
      fc.boolean(),
      fc.constantFrom("both", "add", "update"),
      ([rows, lines], blankClears, mode) => {
        const book = bookOf({ customers: rows });
        const headers = "Kundnummer;Namn;Ort;Startdatum;Aktiv;Annat";
        const clears = blankClears ? { blankClears: true as const } : {};
        const plan = (text: string): unknown => {
          const settings = settingsWith(book, "customers", text, { 2: clears, 3: clears });
          return told(planOf(book, "customers", text, { ...settings, mode }));
        };
        // Rows that end before the last header are never passed over at a glance.
        expect(plan(fileOf(headers, ...lines.map((one) => `${one};`)))).toEqual(
          plan(fileOf(headers, ...lines)),
        );
      },
    ),
    { numRuns: runs(200) },
  );
});

test("which row of the register a row of the file names does not depend on their order Q32", () => {
  fc.assert(
    fc.property(registerAndFile, ([rows, lines]) => {
      const book = bookOf({ customers: rows });
      const outcomes = (some: readonly string[]): string[] =>
        planOf(book, "customers", fileOf("Kundnummer;Namn;Ort;Startdatum;Aktiv", ...some)).rows.map(
          ({ key, row, outcome, changes }) => JSON.stringify({ key, row, outcome, changes }),
        );
      expect(outcomes(lines.toReversed()).reverse()).toEqual(outcomes(lines));
    }),
    { numRuns: runs(200) },
  );
});
