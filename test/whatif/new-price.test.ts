import { expect, test } from "vitest";
import { readBook } from "#core/book/read-book";
import { registers } from "#core/registers/index";
import { standardNaming } from "#core/registers/naming";
import { namesOf } from "#core/text/names";
import { thinkRefusal } from "#core/text/what-if-text";
import { ore } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import type { PriceTerms } from "#core/whatif/assumption";
import { whatIf } from "#core/whatif/what-if";
import { bookOf, rawTables, testDay, type Rows } from "../rules/books";

const rows: Rows = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [
    { dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 },
    { dimension: "8", kind: "Kund" },
    { dimension: "3", kind: "Enkel" },
  ],
  projects: [{ code: "LO.10", name: "Nord" }],
  customers: [{ number: "K1", name: "Ek" }],
  codes: [{ dimension: "3", code: "A", name: "Anna" }],
  prices: [{ dimension: "6", code: "LO.10", usedIn: "Tid", price: 500 }],
};

const full: PriceTerms = {
  dimension: "6",
  code: "LO.10",
  usedIn: "time",
  validFrom: dayOf(2027, 1, 1),
  validTo: dayOf(2027, 12, 31),
  whenDimension: "8",
  whenCode: "K1",
};

const think = (book = bookOf(rows), terms: Partial<PriceTerms> = {}) =>
  finish(whatIf(book, [{ kind: "newPrice", terms: { ...full, ...terms }, price: ore(50_000) }]));

/** The book whose sheet of prices calls one column something of its own. */
const renamed = (field: string) => {
  const header = registers.prices.fields.find(({ id }) => id === field)!.sv;
  const tables = rawTables(rows).map((table) =>
    table.sheet === registers.prices.name.sv
      ? { ...table, headers: table.headers.map((one) => (one === header ? "Något eget" : one)) }
      : table,
  );
  return finish(readBook(tables, { date1904: false, today: testDay })).book;
};

const refusedAs = (told: ReturnType<typeof think>): Record<string, unknown> => {
  if (!("refusal" in told)) throw new Error("it was thought");
  for (const lang of ["sv", "en"] as const)
    expect(thinkRefusal(told.refusal, namesOf(lang, standardNaming))).toMatch(/\.$/);
  return told.refusal;
};

test.each(registers.prices.fields.map(({ id }) => id))(
  "a new price that says its %s is refused where the sheet has no such column, and names it: nothing is left out in silence (#110)",
  (field) => {
    const refusal = refusedAs(think(renamed(field)));
    expect(refusal).toEqual({ code: "no-price-column", field });
  },
);

test("the missing column is named as the sheet would call it, and a price that does not say it is thought of", () => {
  const told = think(renamed("validFrom"));
  expect("refusal" in told && thinkRefusal(told.refusal, namesOf("sv", standardNaming))).toBe(
    "Bladet för Priser har ingen kolumn Gäller från. Lägg till den först.",
  );
  expect(think(renamed("validFrom"), { validFrom: undefined })).toHaveProperty("edits.length", 1);
});

test.each([
  [{ code: "FINNS.INTE" }, { code: "unknown-project", project: "FINNS.INTE" }],
  [
    { dimension: "8", code: "K9" },
    { code: "unknown-code", register: "customers", named: "K9" },
  ],
  [{ whenCode: "K9" }, { code: "unknown-code", register: "customers", named: "K9" }],
  [
    { whenDimension: "3", whenCode: "B" },
    { code: "unknown-code", register: "codes", named: "B" },
  ],
  [{ dimension: "99" }, { code: "unknown-dimension", dimension: "99" }],
  [{ whenDimension: "99" }, { code: "unknown-dimension", dimension: "99" }],
])("a new price on, or for, a code that no register has is refused: %o", (terms, refusal) => {
  expect(refusedAs(think(bookOf(rows), terms))).toEqual(refusal);
});

test("a new price whose codes all are there is one new row, however their letters are typed", () => {
  expect(think(bookOf(rows), { code: "lo.10", whenCode: "k1" })).toHaveProperty("edits.length", 1);
  expect(think(bookOf(rows), { whenDimension: "3", whenCode: "A" })).toHaveProperty("edits.length", 1);
});
