import { test } from "vitest";
import type { Rows } from "../books";
import { expectClean, expectFixed, expectFound } from "../expect";

const id = "company-number";
const book = (value: string): Rows => ({ settings: [{ name: "Company number", value }] });
const swedish = (value: string): Rows => ({ settings: [{ name: "Organisationsnummer", value }] });

test("a right number, none, and another setting are clean", () => {
  expectClean(id, swedish("556016-0680"));
  expectClean(id, swedish(""));
  expectClean(id, book("556016-0681"));
});

test("a wrong check digit, another shape and another way of writing are found, each as grave as it is", () => {
  const facts = { canonical: undefined };
  expectFound(id, swedish("556016-0681"), [
    { row: 0, field: "value", facts: { ...facts, text: "556016-0681", problem: "checksum" } },
  ]);
  expectFound(id, swedish("12"), [
    { row: 0, field: "value", facts: { ...facts, text: "12", problem: "shape" }, severity: "warning" },
  ]);
  const written = { text: "5560160680", problem: "form", canonical: "556016-0680" } as const;
  expectFound(id, swedish("5560160680"), [{ row: 0, field: "value", facts: written, severity: "info" }]);
  expectFixed(id, swedish("5560160680"));
});
