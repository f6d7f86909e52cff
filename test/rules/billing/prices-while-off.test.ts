import { test } from "vitest";
import { billedBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "prices-while-off";
const price = (usedIn: string) => ({ dimension: "6", code: "P", usedIn, price: 100 });

test("prices where billing is used are clean #104", () => {
  expectClean(id, billedBook({ prices: [price("Tid"), price("Resa")] }));
});

test("one finding tells of all prices in a module where billing is not used #104", () => {
  expectFound(id, { prices: [price(""), price("Tid"), price("Tid"), price("Resa")] }, [
    { row: 1, field: "usedIn", facts: { of: "time", count: 2 } },
    { row: 3, field: "usedIn", facts: { of: "travel", count: 1 } },
  ]);
});
