import { expect, test } from "vitest";
import { billing, price, time } from "./books";

const released = { released: "2026-03-31", basis: "1" };
const rowOf = (stamps: Readonly<Record<string, string | number>>) => {
  const told = billing({
    prices: [price("6", "P", 1000)],
    timeEntries: [time("P", "ÖST", 2, { ...released, ...stamps })],
  });
  return { told, row: told.rows[0] };
};

test("a stamped amount that cannot be read is unknown, never today's price Q58", () => {
  const { told, row } = rowOf({ releasedPrice: 800, releasedAmount: "sextonhundra" });
  expect(row).toMatchObject({ state: "released", price: 800, priceSource: "released", invoice: null });
  expect(told.totals).toMatchObject({ unstamped: 0, unreadStamps: 1, released: { invoice: 0 } });
});

test("a stamped price that cannot be read is no price, and not today's either Q58", () => {
  const { row } = rowOf({ releasedPrice: "åtta", releasedAmount: 1600 });
  expect(row).toMatchObject({ price: null, priceSource: "released", priceRow: null, invoice: 1600 });
});

test("a fixed price whose stamp cannot be read may have gone, and never goes twice Q47 Q58", () => {
  const told = billing({
    projects: [
      {
        ...{ code: "F", name: "F", billable: "Ja – alltid", billingModel: "Fast pris", fixedPrice: 1000 },
        ...{ status: "Avslutat", releasedFixedPrice: "tusen" },
      },
    ],
    timeEntries: [time("F", "ÖST", 1)],
  });
  expect(told.fixedPrices[0]).toMatchObject({ state: "released" });
});

test("a price that may hold and cannot be read blocks the row: no price of another dimension is taken Q24 #165", () => {
  const told = billing({
    prices: [price("6", "P", "niohundra" as never), price("8", "ÖST", 700)],
    timeEntries: [time("P", "ÖST", 2)],
  });
  expect(told.rows[0]).toMatchObject({
    state: "blocked",
    reasons: ["unreadablePrice"],
    priceSource: "unreadable",
    amount: null,
  });
});
