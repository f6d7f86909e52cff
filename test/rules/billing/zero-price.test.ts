import { test } from "vitest";
import { billedBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "zero-price";
const price = (usedIn: string, price: number | string) => ({ dimension: "6", code: "P", usedIn, price });

test("a price, none and one where billing is not used are clean #110", () => {
  expectClean(id, billedBook({ prices: [price("Tid", 1), price("Tid", ""), price("", 0)] }));
  expectClean(id, {
    settings: [{ name: "Fakturering i Tid", value: "Ja" }],
    prices: [price("Resa", 0)],
  });
});

test("a price of 0 is found, in Tid and in Resa #110", () => {
  expectFound(id, billedBook({ prices: [price("Tid", 0), price("Resa", "0,00")] }), [
    { row: 0, field: "price", facts: { code: "P" } },
    { row: 1, field: "price", facts: { code: "P" } },
  ]);
});
