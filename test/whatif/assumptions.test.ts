import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { standardNaming } from "#core/registers/naming";
import { namesOf } from "#core/text/names";
import { thinkRefusal } from "#core/text/what-if-text";
import { hourParts, ore } from "#core/values/brands";
import { finish } from "#core/values/task";
import type { Assumption } from "#core/whatif/assumption";
import { whatIf, type WhatIf } from "#core/whatif/what-if";
import { bookOf, type Row, type Rows } from "../rules/books";

const rows: Rows = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  projects: [
    { code: "R1", name: "Norra", billable: "Ja – alltid" },
    { code: "R1.Fast", name: "Bostäder", billingModel: "Fast pris", fixedPrice: 9000 },
    { code: "R1.Fast.Nord", name: "Nord", budgetHours: 10, budgetAmount: 6000 },
    { code: "R1.Fast.Syd", name: "Syd", budgetHours: 12 },
    { code: "R1.Fast.Väst", name: "Väst" },
    { code: "R2", name: "Södra", bookable: "Ja" },
  ],
  prices: [
    { dimension: "6", code: "R1.Fast.Nord", usedIn: "Tid", price: 500 },
    { dimension: "6", code: "R1.Fast.Syd", usedIn: "Tid", price: 400, validFrom: "2026-01-01" },
  ],
  timeEntries: [
    { date: "2026-03-02", employee: "7", project: "R1.Fast.Nord", hours: 4, reviewLevel: 1 },
    { date: "2026-03-03", employee: "7", project: "R1.Fast.Syd", hours: 6, reviewLevel: 1 },
  ],
};

const hours = (count: number) => hourParts(count * 10_000);
const kronor = (count: number) => ore(count * 100);
const think = (book: Book, ...assumptions: readonly Assumption[]) => finish(whatIf(book, assumptions));

const toldOf = (book: Book, ...assumptions: readonly Assumption[]): WhatIf => {
  const told = think(book, ...assumptions);
  if ("refusal" in told) throw new Error(told.refusal.code);
  return told;
};

const refusedOf = (book: Book, ...assumptions: readonly Assumption[]) => {
  const told = think(book, ...assumptions);
  return "refusal" in told ? { at: told.at, ...told.refusal } : undefined;
};

/** The sums that are told of a project, now and then. */
const sumsOf = ({ projects }: WhatIf, code: string): Record<string, unknown> =>
  Object.fromEntries(
    (projects.find((one) => one.code === code)?.changes ?? []).flatMap((change) =>
      change.kind === "sum" ? [[change.sum, [change.before, change.after]]] : [],
    ),
  );

const staysOf = ({ projects }: WhatIf, code: string): unknown[] =>
  (projects.find((one) => one.code === code)?.stays ?? []).map(({ sum, after }) => [sum, after]);

const without = (register: keyof Rows, ...more: readonly Row[]): Rows => ({ ...rows, [register]: more });

test("a budget that becomes another goes up the tree to the first that has its own, and is told with its share (#18, Q5)", () => {
  const told = toldOf(bookOf(rows), {
    kind: "budget",
    project: "r1.fast.nord",
    field: "budgetHours",
    amount: hours(8),
  });
  expect(sumsOf(told, "R1.Fast.Nord")).toEqual({
    budgetHours: [hours(10), hours(8)],
    used: [0.4, 0.5],
    remaining: [hours(6), hours(4)],
  });
  expect(sumsOf(told, "R1")).toMatchObject({ budgetHours: [hours(22), hours(20)] });
  expect(told.edits).toHaveLength(1);
});

test("a parent with a budget of its own is where the change ends", () => {
  const book = bookOf({
    ...rows,
    projects: rows.projects!.map((row) => (row["code"] === "R1.Fast" ? { ...row, budgetHours: 30 } : row)),
  });
  const told = toldOf(book, {
    kind: "budget",
    project: "R1.Fast.Nord",
    field: "budgetHours",
    amount: undefined,
  });
  expect(sumsOf(told, "R1.Fast.Nord")).toMatchObject({ budgetHours: [hours(10), undefined] });
  expect(staysOf(told, "R1.Fast")).toEqual([["budgetHours", hours(30)]]);
  expect(told.projects.map(({ code }) => code)).toEqual(["R1.Fast.Nord", "R1.Fast"]);
});

test("hours go from one own budget to another, or to a project that has none, and their parent stays", () => {
  const told = toldOf(bookOf(rows), {
    kind: "hours",
    from: "R1.Fast.Syd",
    to: "R1.Fast.Väst",
    hours: hours(2),
  });
  expect(sumsOf(told, "R1.Fast.Syd")).toMatchObject({ budgetHours: [hours(12), hours(10)] });
  expect(sumsOf(told, "R1.Fast.Väst")).toMatchObject({ budgetHours: [undefined, hours(2)] });
  expect(staysOf(told, "R1.Fast")).toEqual([["budgetHours", hours(22)]]);
});

test.each([
  [{ from: "R1.Fast.Syd", to: "R1.Fast" }, "budget-from-below"],
  [{ from: "R1.Fast", to: "R1.Fast.Syd" }, "no-own-budget"],
  [{ from: "R1.Fast.Syd", to: "r1.fast.syd " }, "same-project"],
  [{ from: "R1.Fast.Syd", to: "R9" }, "unknown-project"],
  [{ from: "R1.Fast.Syd", to: "" }, "no-code"],
  [{ from: "R1.Fast.Syd", to: "R2", hours: hours(13) }, "too-few-hours"],
  [{ from: "R1.Fast.Syd", to: "R2", hours: hours(0) }, "no-hours"],
])("hours are not moved on a guess: %o is refused as %s, with a sentence in both languages", (how, code) => {
  const refused = refusedOf(bookOf(rows), { kind: "hours", hours: hours(1), ...how });
  expect(refused).toMatchObject({ at: 0, code });
  for (const lang of ["sv", "en"] as const)
    expect(thinkRefusal(refused!, namesOf(lang, standardNaming))).toMatch(/\.$/);
});

test("a project that stands on two rows, or whose budget cannot be read, is asked of and not chosen among", () => {
  const change = { kind: "budget", project: "A", field: "budgetHours", amount: hours(1) } as const;
  const twice = bookOf(without("projects", { code: "A", budgetHours: 5 }, { code: "a", budgetHours: 7 }));
  expect(refusedOf(twice, change)).toMatchObject({ code: "several-rows", rows: 2 });
  const unread = bookOf(without("projects", { code: "A", budgetHours: "fem" }));
  expect(refusedOf(unread, change)).toMatchObject({ code: "unreadable-budget" });
  const same = bookOf(without("projects", { code: "A", budgetHours: 1 }));
  expect(refusedOf(same, change)).toMatchObject({ code: "same-budget" });
});

const priceTerms = {
  dimension: "6",
  code: "R1.Fast.Nord",
  usedIn: "time",
  ...{ validFrom: undefined, validTo: undefined, whenDimension: undefined, whenCode: undefined },
} as const;

test("another price in a row that is there tells worked value, margin and the price itself (#110, #114, Q24, Q42)", () => {
  const told = toldOf(bookOf(rows), {
    kind: "price",
    terms: priceTerms,
    was: kronor(500),
    price: kronor(600),
  });
  expect(sumsOf(told, "R1.Fast.Nord")).toEqual({
    value: [kronor(2000), kronor(2400)],
    amountRemaining: [kronor(4000), kronor(3600)],
  });
  expect(sumsOf(told, "R1.Fast")).toMatchObject({
    value: [kronor(4400), kronor(4800)],
    fixedValue: [kronor(4400), kronor(4800)],
    margin: [kronor(4600), kronor(4200)],
  });
  const fields = told.projects.find(({ code }) => code === "R1.Fast.Nord")!.changes;
  expect(fields.flatMap((one) => (one.kind === "inherited" ? [one.field.kind] : []))).toEqual(["price"]);
});

test("a price that says something else by now, or twice the same, is asked of and not changed", () => {
  const other = { kind: "price", terms: priceTerms, was: kronor(450), price: kronor(600) } as const;
  expect(refusedOf(bookOf(rows), other)).toMatchObject({ code: "price-gone" });
  const twice = bookOf({ ...rows, prices: [rows.prices![0]!, rows.prices![0]!] });
  expect(refusedOf(twice, { ...other, was: kronor(500) })).toMatchObject({ code: "price-twice", rows: 2 });
  expect(refusedOf(bookOf(rows), { ...other, was: kronor(600) })).toMatchObject({ code: "price-gone" });
  expect(refusedOf(bookOf(rows), { ...other, was: kronor(500), price: kronor(500) })).toMatchObject({
    code: "same-price",
  });
});

test("a price that is not there yet stands in a row of its own below the others, in the book's language", () => {
  const book = bookOf(rows);
  const told = toldOf(book, {
    kind: "newPrice",
    terms: { ...priceTerms, code: "R1.Fast.Väst" },
    price: kronor(99),
  });
  apply(book, told.edits);
  const prices = tableOf(book, "prices")!;
  expect(prices.raw[2]?.slice(0, 2)).toEqual(["6", "R1.Fast.Väst"]);
  expect(prices.faults.size).toBe(0);
});

test("a branch that moves takes its sums from one parent to the other, is told under both codes, and lets its new parent be no more bookable (#6, #8, #97)", () => {
  const told = toldOf(bookOf(rows), {
    kind: "branch",
    from: "R1.Fast.Nord",
    to: "R2.Nord",
    unbookParent: true,
  });
  expect(sumsOf(told, "R1.Fast")).toMatchObject({
    worked: [hours(10), hours(6)],
    value: [kronor(4400), kronor(2400)],
  });
  expect(sumsOf(told, "R2")).toMatchObject({ worked: [0, hours(4)], budgetHours: [undefined, hours(10)] });
  expect(told.projects.find(({ code }) => code === "R2.Nord")).toMatchObject({
    was: "R1.Fast.Nord",
    name: "Nord",
  });
  const parent = told.projects.find(({ code }) => code === "R2")!.changes;
  expect(parent.flatMap((one) => (one.kind === "inherited" ? [one.field.kind] : []))).toContain("bookable");
});

test("several are thought on top of each other, each in the book that those before it make, and the one that cannot be is named", () => {
  const book = bookOf(rows);
  const move = { kind: "branch", from: "R1.Fast.Nord", to: "R2.Nord", unbookParent: false } as const;
  const budget = { kind: "budget", project: "R2.Nord", field: "budgetHours", amount: hours(40) } as const;
  expect(refusedOf(book, budget)).toMatchObject({ at: 0, code: "unknown-project" });
  const told = toldOf(book, move, budget);
  expect(sumsOf(told, "R2.Nord")).toMatchObject({ budgetHours: [hours(10), hours(40)] });
  expect(refusedOf(book, move, { ...budget, project: "R1.Fast.Nord" })).toMatchObject({ at: 1 });
  const back = toldOf(book, move, { ...move, from: "R2.Nord", to: "R1.Fast.Nord" });
  expect(back.projects).toEqual([]);
});

test("of a cell that several thoughts change there is one edit, from what stands there to the last, and none where they end as it began", () => {
  const book = bookOf(rows);
  const budget = (count: number): Assumption => ({
    kind: "budget",
    project: "R1.Fast.Nord",
    field: "budgetHours",
    amount: hours(count),
  });
  const [edit, ...more] = toldOf(book, budget(400), budget(500)).edits;
  expect([edit?.kind === "set" && [edit.from, edit.to], more]).toEqual([[10, 500], []]);
  expect(toldOf(book, budget(400), budget(10)).edits).toEqual([]);
});
