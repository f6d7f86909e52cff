import { test } from "vitest";
import { ore } from "#core/values/brands";
import { billedBook, entry } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "released-at-another-price";
const projects = [{ code: "P", billable: "Ja – alltid" }];
const prices = [{ dimension: "6", code: "P", usedIn: "Tid", price: 1000 }];
const stamped = (price: number | string, more = {}) =>
  entry({ released: "2026-03-10", releasedPrice: price, releasedAmount: 800, ...more });

test("what was released at today's price, bears no price, or is not released, is clean Q58", () => {
  const timeEntries = [
    stamped(1000),
    stamped(""),
    entry({ releasedPrice: 900 }),
    stamped(900, { date: "" }),
    stamped(900, { project: "Q" }),
  ];
  expectClean(id, billedBook({ projects: [...projects, { code: "Q" }], prices, timeEntries }));
});

test("a released row whose price has changed since is told with both prices Q58", () => {
  const timeEntries = [stamped(1000), stamped(800)];
  expectFound(id, billedBook({ projects, prices, timeEntries }), [
    { row: 1, field: "releasedPrice", facts: { stamp: ore(80_000), today: ore(100_000) } },
  ]);
});
