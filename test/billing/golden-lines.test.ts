import { expect, test } from "vitest";
import { billing, price, setting, terms, time, travel } from "./books";

const P = "6";

test("a line a day is quantity × price, and its rounding is told #170 Q50", () => {
  const rows = {
    prices: [price(P, "P", 333.33)],
    timeEntries: [1, 2, 3].map(() => time("P", "ÖST", 0.5)),
  };
  const perRow = billing(rows, { lines: "row" });
  expect(perRow.lines?.map(({ amount }) => amount)).toEqual([166.67, 166.67, 166.67]);
  const perDate = billing(rows, { lines: "date" });
  expect(perDate.lines).toMatchObject([{ quantity: 1.5, price: 333.33, amount: 500, rowsAmount: 500.01 }]);
  expect([perRow, perDate].map(({ totals }) => totals.ready.amount)).toEqual([500.01, 500.01]);
});

test("a day, a price and every code part lines, employees do not, and travel is never merged #170", () => {
  const kst = (code: string, employee = "1") => ({ Kst: code, employee });
  const told = billing(
    {
      prices: [price(P, "P", 1000)],
      timeEntries: [
        time("P", "ÖST", 1, kst("10")),
        time("P", "ÖST", 2, kst("10", "2")),
        time("P", "ÖST", 1, kst("20")),
        time("P", "M3", 1, kst("10")),
        time("P", "ÖST", 1, { ...kst("10"), date: "2026-03-03" }),
      ],
      travelEntries: [travel("P", 100)],
    },
    { lines: "date" },
  );
  expect(told.lines?.map(({ quantity, amount }) => [quantity, amount])).toEqual([
    [3, 3000],
    [1, 1000],
    [1, 1000],
    [1, 1000],
    [null, 100],
  ]);
});

test("VAT is per customer and rate, on the sum of the lines #170 Q49", () => {
  const told = billing(
    {
      customers: [
        { number: "ÖST", name: "Öst" },
        { number: "M3", name: "M3", vatRate: 0 },
      ],
      prices: [price(P, "P", 333.33), price("8", "M3", 100)],
      projects: [...terms.projects, { code: "Q", name: "Q", billable: "Ja – alltid" }],
      timeEntries: [time("P", "ÖST", 2.5), time("Q", "M3", 1)],
      travelEntries: [travel("P", 0.01)],
    },
    { lines: "row" },
  );
  expect(told.vat).toEqual([
    { customer: "M3", vatRate: 0, base: 100, vat: 0 },
    { customer: "ÖST", vatRate: 25, base: 833.34, vat: 208.34 },
  ]);
});

test("an article is the row's code in the dimension Artikel, else that of the setting, and gives the rate after the customer #170 #171", () => {
  const told = billing(
    {
      settings: [...terms.settings, setting("Artikel för resa", "RES"), setting("Momssats (%)", 12)],
      codes: [{ dimension: "5", code: "KONS", name: "Konsult", vatRate: 6 }],
      prices: [price(P, "P", 100)],
      timeEntries: [time("P", "ÖST", 1, { Artikel: "kons" }), time("P", "ÖST", 1, { Artikel: "" })],
      travelEntries: [travel("P", 10)],
    },
    { lines: "row" },
  );
  expect(told.lines?.map(({ article, vatRate, problems }) => [article, vatRate, ...problems])).toEqual([
    ["kons", 6],
    [null, 12, "noArticle"],
    ["RES", 12],
  ]);
});

test("what is billed may be less than what was worked, and the difference is a write-down Q59", () => {
  const told = billing(
    {
      prices: [price(P, "P", 1000)],
      timeEntries: [
        time("P", "ÖST", 8, { billedHours: 6 }),
        time("P", "ÖST", 2, { billedHours: 0 }),
        time("P", "ÖST", 1, { billedHours: "?" }),
      ],
    },
    { lines: "row" },
  );
  expect(
    told.rows.map(({ hours, amount, invoice, reasons }) => [hours, amount, invoice, ...reasons]),
  ).toEqual([
    [8, 8000, 6000],
    [2, 2000, 0],
    [1, 1000, 1000, "unreadableBilledHours"],
  ]);
  expect(told.lines?.map(({ quantity, amount }) => [quantity, amount])).toEqual([
    [6, 6000],
    [0, 0],
  ]);
  expect(told.totals).toMatchObject({ hours: 11, billableHours: 7, writeDown: { hours: 4, amount: 4000 } });
});

test("a VAT rate that cannot be read is told on the line, as the next one holds in its place #170", () => {
  const told = billing(
    {
      customers: [
        { number: "ÖST", name: "Öst", vatRate: "noll" },
        { number: "M3", name: "M3", vatRate: 0 },
      ],
      prices: [price(P, "P", 100)],
      timeEntries: [time("P", "ÖST", 1), time("P", "M3", 1)],
    },
    { lines: "row" },
  );
  expect(told.lines).toMatchObject([
    { vatRate: 25, problems: ["noArticle", "unreadableVatRate"] },
    { vatRate: 0, problems: ["noArticle"] },
  ]);
  const settings = [...terms.settings, setting("Momssats (%)", "tjugofem")];
  const rows = { settings, prices: [price(P, "P", 100)], timeEntries: [time("P", "ÖST", 1)] };
  expect(billing(rows, { lines: "row" }).lines).toMatchObject([
    { problems: ["noArticle", "unreadableVatRate"] },
  ]);
});
