import { expect, test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const facts = (
  text: string,
  problem: "checksum" | "shape" | "form" | "other-company",
  canonical?: string,
) => ({ register: "customers" as const, field: "vatNumber", text, problem, canonical });

test("a right Swedish number of the row's own company, and one of another country, are clean", () => {
  expectClean("vat-number", {
    customers: [
      { vatNumber: "SE556016068001", organizationNumber: "5560160680" },
      { vatNumber: "DE811234565", organizationNumber: "556016-0680" },
      { vatNumber: "SE556016068001" },
      {},
    ],
  });
});

test("a wrong checksum is an error, and a shape that no country uses a warning", () => {
  expectFound("vat-number", { customers: [{ vatNumber: "SE559900123401" }, { vatNumber: "momsfri" }] }, [
    { row: 0, field: "vatNumber", facts: facts("SE559900123401", "checksum") },
    { row: 1, field: "vatNumber", facts: facts("momsfri", "shape"), severity: "warning" },
  ]);
});

test("a right number written another way is told with its fix", () => {
  const rows = { customers: [{ number: "1", name: "A", vatNumber: "SE 556016-0680 01" }] };
  expectFound("vat-number", rows, [
    {
      row: 0,
      field: "vatNumber",
      facts: facts("SE 556016-0680 01", "form", "SE556016068001"),
      severity: "info",
    },
  ]);
  expectFixed("vat-number", rows);
});

test("a Swedish number that is not the organisation number's is a warning", () => {
  expectFound(
    "vat-number",
    { customers: [{ vatNumber: "SE556016068001", organizationNumber: "202100-5489" }] },
    [
      {
        row: 0,
        field: "vatNumber",
        facts: facts("SE556016068001", "other-company", "SE202100548901"),
        severity: "warning",
      },
    ],
  );
});

test("a VAT number of another country than the row's is a warning, the one-stop shop's is not", () => {
  expectFound(
    "vat-number",
    {
      customers: [
        { vatNumber: "DE811234565", country: "Sverige" },
        { vatNumber: "EU372000123", country: "Norge" },
        { vatNumber: "EL094259216", country: "Grekland" },
      ],
    },
    [
      {
        row: 0,
        field: "vatNumber",
        facts: {
          register: "customers",
          field: "vatNumber",
          text: "DE811234565",
          problem: "other-country",
          canonical: undefined,
        },
        severity: "warning",
      },
    ],
  );
});

test("digits without their country's letters get those of the row's country, as a fix", () => {
  const [finding] = expectFound(
    "vat-number",
    { customers: [{ vatNumber: "811234565", country: "Tyskland" }] },
    [
      {
        row: 0,
        field: "vatNumber",
        facts: {
          register: "customers",
          field: "vatNumber",
          text: "811234565",
          problem: "meant",
          canonical: "DE811234565",
        },
        severity: "warning",
      },
    ],
  );
  expect(finding?.edits).toMatchObject([{ to: "DE811234565" }]);
});
