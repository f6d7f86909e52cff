import { expect, test } from "vitest";
import type { Book } from "#core/book/book";
import { tableOf } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import type { BillingUse } from "#core/resolve/billing-terms";
import { resolveEntryPrice, resolvePrice, searchPrice } from "#core/resolve/price";
import type { TraceLine } from "#core/resolve/trace";
import type { Day } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { bookOf, type Row, type Rows } from "../rules/books";
import { billingTerms, coding } from "./billing-books";

const KRONA = 100;

const find = (book: Book, codes: Readonly<Record<string, string>>, use: BillingUse = "time", day?: Day) =>
  resolvePrice(book, { use, day, coding: coding(codes) });

const said = (trace: readonly TraceLine[]): string[] =>
  trace.map(({ key, field, verdict }) => `${key} ${field} ${verdict}`);

const priced = (prices: Rows["prices"], more: Rows = {}): Book =>
  bookOf({ ...billingTerms, ...more, prices: prices ?? [] });

const customerPrice = [
  { dimension: "6", code: "P", usedIn: "Tid", price: 2500 },
  { dimension: "6", code: "P", whenDimension: "8", whenCode: "M3", usedIn: "Tid", price: 2200 },
];

test("2500 kr an hour, except for customer M3: 2200 kr #110 #111 Q24", () => {
  const book = priced(customerPrice);
  expect(find(book, { 6: "P" }).value).toEqual({ kind: "price", price: 2500 * KRONA, row: 0 });
  expect(find(book, { 6: "P", 8: "M1" }).value).toMatchObject({ price: 2500 * KRONA });
  expect(find(book, { 6: "p", 8: "m3" }).value).toEqual({ kind: "price", price: 2200 * KRONA, row: 1 });
});

test("the trace names every row that was passed over #111 Q24", () => {
  const book = priced(customerPrice);
  expect(said(find(book, { 6: "P", 8: "M3" }).trace)).toEqual(["P price outranked", "P price decides"]);
  expect(said(find(book, { 6: "P", 8: "M1" }).trace)).toEqual(["P whenCode unmet", "P price decides"]);
});

test("an expense of 2000 kr without a price is billed at the 2000 kr that were registered #112", () => {
  const book = priced([], {
    travelEntries: [{ date: "2026-03-02", employee: "1", project: "P", amount: 2000 }],
  });
  const { value, trace } = resolveEntryPrice(book, tableOf(book, "travelEntries")!, rowId(0));
  expect(value).toEqual({ kind: "registered", amount: 2000 * KRONA });
  expect(said(trace)).toEqual([
    "P price noPrice",
    "8 pricePriority noCode",
    "2026-03-02 1 amount registered",
  ]);
});

test("time without a price has none, and not the price 0 Q24", () => {
  const book = priced([], { timeEntries: [{ date: "2026-03-02", employee: "1", project: "P", hours: 8 }] });
  expect(resolveEntryPrice(book, tableOf(book, "timeEntries")!, rowId(0)).value).toEqual({ kind: "missing" });
  expect(find(priced([{ dimension: "6", code: "P", usedIn: "Tid", price: "" }]), { 6: "P" }).value).toEqual({
    kind: "missing",
  });
});

test.each([{ price: "?" }, { validTo: "snart" }, { validFrom: "vår" }, { usedIn: "Tidd" }])(
  "a price that may hold and cannot be read stops the search: no other is chosen, %j Q24 #165",
  (cell) => {
    const row = { dimension: "6", code: "P", usedIn: "Tid", price: 800, ...cell };
    const other = { dimension: "8", code: "M3", usedIn: "Tid", price: 900 };
    const book = priced([row, { ...row, usedIn: "Tid", price: 850, validFrom: "", validTo: "" }, other]);
    const { value, trace } = find(book, { 6: "P", 8: "M3" }, "time", dayOf(2026, 3, 1));
    expect(value).toEqual({ kind: "unreadable", rows: [0] });
    expect(trace.map(({ verdict }) => verdict)).toEqual(["unreadablePrice"]);
  },
);

test("a price that cannot be read is passed over where what can be read of it does not hold, or another asks for more Q24 #173", () => {
  const plain = { dimension: "6", code: "P", usedIn: "Tid", price: 800 };
  const when = { whenDimension: "8", whenCode: "M3" };
  const of = (...rows: readonly Row[]): unknown =>
    find(priced(rows), { 6: "P", 8: "M3" }, "time", dayOf(2026, 3, 1)).value;
  expect(of({ ...plain, price: "?", usedIn: "Resa" }, plain)).toMatchObject({ row: 1 });
  expect(of({ ...plain, price: "?", validTo: "2026-02-28" }, plain)).toMatchObject({ row: 1 });
  expect(of({ ...plain, price: "?", ...when, whenCode: "ÖST" }, plain)).toMatchObject({ row: 1 });
  expect(of({ ...plain, price: "?", whenDimension: "8" }, plain)).toMatchObject({ row: 1 });
  expect(of({ ...plain, price: "?", whenCode: "M3" }, plain)).toMatchObject({ row: 1 });
  expect(of({ ...plain, price: "?" }, { ...plain, ...when })).toMatchObject({ row: 1 });
  const unreadable = { kind: "unreadable", rows: [0] };
  expect(of({ ...plain, price: "?", ...when }, plain)).toEqual(unreadable);
  // It asks for as much as another that holds, or may: then neither is known to be the one.
  const other = { ...plain, whenDimension: "8", whenCode: "m3" };
  expect(of({ ...plain, price: "?", ...when }, other)).toEqual(unreadable);
  expect(of({ ...plain, whenDimension: "#N/A", whenCode: "M3" }, other)).toEqual(unreadable);
  expect(of({ ...plain, whenDimension: "8", whenCode: "#N/A" }, other)).toEqual(unreadable);
  expect(of({ ...plain, whenCode: "#N/A" }, other)).toEqual(unreadable);
});

test("in Travel a price that cannot be read may hold where it stands on or asks for the one dimension, and no other #173 Q41", () => {
  const travel = (row: Row): unknown =>
    find(priced([{ usedIn: "Resa", price: "?", ...row }]), { 6: "Q", 8: "M3", Kst: "1" }, "travel").value;
  const unreadable = { kind: "unreadable", rows: [0] };
  const on = { dimension: "6", code: "Q" };
  expect(travel({ dimension: "8", code: "M3" })).toEqual(unreadable);
  expect(travel({ ...on, whenDimension: "8", whenCode: "M3" })).toEqual(unreadable);
  expect(travel({ ...on, whenDimension: "8", whenCode: "M1" })).toEqual({ kind: "missing" });
  expect(travel({ ...on, whenDimension: "Kst", whenCode: "1" })).toEqual({ kind: "missing" });
  expect(travel(on)).toEqual({ kind: "missing" });
});

test("the dimension with the lower number is asked first, and the next only when it has no price #165", () => {
  const prices = [
    { dimension: "8", code: "M3", usedIn: "Tid", price: 900 },
    { dimension: "6", code: "P", usedIn: "Tid", price: 800 },
  ];
  expect(find(priced(prices), { 6: "P", 8: "M3" }).value).toMatchObject({ row: 1 });
  expect(find(priced(prices), { 6: "Q", 8: "M3" }).value).toMatchObject({ row: 0 });
  const turned = {
    dimensions: billingTerms.dimensions.map((one) => ({
      ...one,
      pricePriority: "kind" in one && one.kind === "Kund" ? 1 : 2,
    })),
  };
  expect(find(priced(prices, turned), { 6: "P", 8: "M3" }).value).toMatchObject({ row: 0 });
});

test("two equally specific prices are told as such, never chosen between Q24", () => {
  const book = priced([
    { dimension: "6", code: "P", whenDimension: "8", whenCode: "M3", usedIn: "Tid", price: 2200 },
    { dimension: "6", code: "P", usedIn: "Tid", price: 2500 },
    { dimension: "6", code: "P", whenDimension: "Kst", whenCode: "10", usedIn: "Tid", price: 2100 },
  ]);
  const { value, trace } = find(book, { 6: "P", 8: "M3", Kst: "10" });
  expect(value).toEqual({ kind: "tie", rows: [0, 2] });
  expect(said(trace)).toEqual(["P price tied", "P price outranked", "P price tied"]);
  expect(find(book, { 6: "P", 8: "M3", Kst: "20" }).value).toMatchObject({ row: 0 });
});

test("a price holds in its module and period only Q24 Q41", () => {
  const book = priced([
    { dimension: "6", code: "P", usedIn: "Tid", price: 100, validFrom: "2026-01-01", validTo: "2026-06-30" },
    { dimension: "6", code: "P", usedIn: "Tid", price: 110, validFrom: "2026-07-01" },
    { dimension: "6", code: "P", usedIn: "Resa", price: 50 },
  ]);
  expect(find(book, { 6: "P" }, "time", dayOf(2026, 6, 30)).value).toMatchObject({ row: 0 });
  expect(find(book, { 6: "P" }, "time", dayOf(2026, 7, 1)).value).toMatchObject({ row: 1 });
  expect(find(book, { 6: "P" }, "time", dayOf(2025, 7, 1)).value).toEqual({ kind: "missing" });
  expect(said(find(book, { 6: "P" }, "time").trace)).toEqual([
    "P validFrom outsideDates",
    "P validFrom outsideDates",
    "P usedIn otherUse",
    "P price noPrice",
    "8 pricePriority noCode",
  ]);
});

test("half a condition is no condition: the price does not hold Q24", () => {
  const book = priced([{ dimension: "6", code: "P", whenDimension: "8", usedIn: "Tid", price: 100 }]);
  expect(find(book, { 6: "P" }).value).toEqual({ kind: "missing" });
  expect(said(find(book, { 6: "P", 8: "M3" }).trace)[0]).toBe("P whenCode incomplete");
});

test("a price in Travel holds only with the one dimension that sets prices there #173 Q41", () => {
  const book = priced([
    { dimension: "6", code: "P", usedIn: "Resa", price: 10 },
    { dimension: "6", code: "Q", whenDimension: "8", whenCode: "M3", usedIn: "Resa", price: 20 },
    { dimension: "8", code: "M3", usedIn: "Resa", price: 30 },
  ]);
  expect(find(book, { 6: "P" }, "travel").value).toEqual({ kind: "missing" });
  expect(said(find(book, { 6: "P" }, "travel").trace)[0]).toBe("P whenDimension lacksDimension");
  expect(find(book, { 6: "P", 8: "M3" }, "travel").value).toMatchObject({ row: 2 });
  expect(find(book, { 6: "Q", 8: "M3" }, "travel").value).toMatchObject({ row: 1 });
});

test("a price holds below its project only where the setting says so, the nearest first Q25", () => {
  const prices = [
    { dimension: "6", code: "BS", usedIn: "Tid", price: 100 },
    { dimension: "6", code: "BS.HR", usedIn: "Tid", price: 200, validFrom: "2026-01-01" },
  ];
  const inherit = { settings: [...billingTerms.settings, { name: "Priser ärvs i trädet", value: "Ja" }] };
  expect(find(priced(prices), { 6: "BS.HR.Bem" }).value).toEqual({ kind: "missing" });
  const { value, trace } = find(priced(prices, inherit), { 6: "BS.HR.Bem" });
  expect(value).toMatchObject({ row: 0 });
  expect(said(trace)).toEqual([
    "BS.HR.Bem price noPrice",
    "BS.HR validFrom outsideDates",
    "BS.HR price noPrice",
    "BS price decides",
  ]);
  expect(find(priced(prices, inherit), { 6: "BS.HR.Bem" }, "time", dayOf(2026, 3, 1)).value).toMatchObject({
    row: 1,
  });
});

test("an entry's further dimensions are read from the columns that bear their names #111", () => {
  const book = priced(
    [
      { dimension: "6", code: "P", usedIn: "Tid", price: 100 },
      { dimension: "6", code: "P", whenDimension: "Kst", whenCode: "10", usedIn: "Tid", price: 90 },
    ],
    {
      timeEntries: [
        { date: "2026-03-02", project: "P", hours: 1, Kst: 10 },
        { date: "2026-03-02", project: "P", hours: 1, Kst: "" },
      ],
    },
  );
  const entries = tableOf(book, "timeEntries")!;
  expect([0, 1].map((row) => resolveEntryPrice(book, entries, rowId(row)).value)).toMatchObject([
    { row: 1 },
    { row: 0 },
  ]);
});

test("a dimension that does not govern billing, or has no price priority, sets no price #104", () => {
  const prices = [{ dimension: "Kst", code: "10", usedIn: "Tid", price: 100 }];
  expect(
    searchPrice(priced(prices), { use: "time", day: undefined, coding: coding({ Kst: "10" }) }).kind,
  ).toBe("missing");
  const dimensions = [{ dimension: "Kst", pricePriority: 1 }];
  expect(
    searchPrice(priced(prices, { dimensions }), {
      use: "time",
      day: undefined,
      coding: coding({ Kst: "10" }),
    }).kind,
  ).toBe("missing");
});
