import { test } from "vitest";
import type { Rows } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "customer-is-company";
const book = (own: string, ...numbers: string[]): Rows => ({
  settings: [{ name: "Organisationsnummer", value: own }],
  customers: numbers.map((organizationNumber, at) => ({ number: `K${at}`, organizationNumber })),
});

test("other numbers, and none, are clean", () => {
  expectClean(id, book("556016-0680", "202100-5489", ""));
  expectClean(id, book("", "556016-0680"));
  expectClean(id, book("556016-0681", "556016-0681"));
});

test("a customer with the company's own number is found, however the two are written", () => {
  expectFound(id, book("16556016-0680", "202100-5489", "5560160680"), [
    { row: 1, field: "organizationNumber", facts: { number: "K1", organizationNumber: "5560160680" } },
  ]);
});
