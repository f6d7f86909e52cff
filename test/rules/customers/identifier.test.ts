import { expect, test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

test("right numbers, and blank ones, are clean", () => {
  expectClean("identifier", {
    customers: [
      { bankgiro: "5050-1055", plusgiro: "28 65 43-4", gln: "7300015200048", eInvoiceId: "0007:5560160680" },
      { bankgiro: "", gln: "" },
    ],
  });
});

test("a wrong check digit is an error, and what is no such number a warning", () => {
  expectFound("identifier", { customers: [{ bankgiro: "5050-1054" }, { gln: "saknas" }] }, [
    {
      row: 0,
      field: "bankgiro",
      facts: { kind: "bankgiro", text: "5050-1054", problem: "checksum", canonical: undefined },
    },
    {
      row: 1,
      field: "gln",
      facts: { kind: "gln", text: "saknas", problem: "shape", canonical: undefined },
      severity: "warning",
    },
  ]);
});

test("the number that is meant is offered, and the fix writes it", () => {
  const rows = {
    customers: [
      { number: "1", name: "A", eInvoiceId: "7:5560160680" },
      { number: "2", name: "B", bankgiro: "50501055" },
    ],
  };
  const findings = expectFound("identifier", rows, [
    {
      row: 0,
      field: "eInvoiceId",
      facts: { kind: "peppolId", text: "7:5560160680", problem: "meant", canonical: "0007:5560160680" },
    },
    {
      row: 1,
      field: "bankgiro",
      facts: { kind: "bankgiro", text: "50501055", problem: "form", canonical: "5050-1055" },
      severity: "info",
    },
  ]);
  expect(findings.map(({ edits }) => edits?.length)).toEqual([1, 1]);
  expectFixed("identifier", rows);
});

test("a column of somebody's own is checked when it is called so, and its fix writes there", () => {
  const rows = {
    customers: [
      { number: "1", name: "A", OCR: "12345 67897" },
      { number: "2", name: "B", IBAN: "SE45" },
    ],
  };
  const [ocr] = expectFound("identifier", rows, [
    {
      row: 0,
      facts: { kind: "ocr", text: "12345 67897", problem: "form", canonical: "1234567897" },
      severity: "info",
    },
    {
      row: 1,
      facts: { kind: "iban", text: "SE45", problem: "shape", canonical: undefined },
      severity: "warning",
    },
  ]);
  expect(ocr?.edits).toMatchObject([{ from: "12345 67897", to: "1234567897" }]);
  expect(ocr?.at?.column).toBeDefined();
});
