import { expect, test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

type Problem = "checksum" | "shape" | "form" | "meant" | "unborn";

const facts = (text: string, problem: Problem, canonical?: string) => ({
  register: "customers" as const,
  field: "organizationNumber",
  text,
  problem,
  canonical,
});

test("right numbers, a sole trader's among them, and whatever foreign companies have are clean", () => {
  expectClean("organization-number", {
    customers: [
      { organizationNumber: "556016-0680" },
      { organizationNumber: "640823-3234", country: "Sverige" },
      { organizationNumber: "" },
      { organizationNumber: "HRB 1234", country: "Tyskland" },
    ],
  });
});

test("a wrong checksum is an error", () => {
  expectFound("organization-number", { customers: [{ organizationNumber: "559900-1234" }] }, [
    { row: 0, field: "organizationNumber", facts: facts("559900-1234", "checksum") },
  ]);
});

test("a wrong shape is an error in Sweden, and a warning where no country is given", () => {
  expectFound(
    "organization-number",
    { customers: [{ organizationNumber: "12345" }, { organizationNumber: "12345", country: "SE" }] },
    [
      { row: 0, field: "organizationNumber", facts: facts("12345", "shape"), severity: "warning" },
      { row: 1, field: "organizationNumber", facts: facts("12345", "shape") },
    ],
  );
});

test("a right number written another way is told, and the fix writes it with its dash", () => {
  const rows = { customers: [{ number: "1", name: "A", organizationNumber: "165560160680" }] };
  const [finding] = expectFound("organization-number", rows, [
    {
      row: 0,
      field: "organizationNumber",
      facts: facts("165560160680", "form", "556016-0680"),
      severity: "info",
    },
  ]);
  expect(finding?.edits).toMatchObject([{ to: "556016-0680" }]);
  expectFixed("organization-number", rows);
});

test("the organisation number in a VAT number is offered, and somebody not yet born is told of", () => {
  const rows = {
    customers: [{ organizationNumber: "SE556016068001" }, { organizationNumber: "20990101-9860" }],
  };
  const [finding] = expectFound("organization-number", rows, [
    {
      row: 0,
      field: "organizationNumber",
      facts: { ...facts("SE556016068001", "meant"), canonical: "556016-0680" },
      severity: "warning",
    },
    { row: 1, field: "organizationNumber", facts: facts("20990101-9860", "unborn") },
  ]);
  expect(finding?.edits).toMatchObject([{ to: "556016-0680" }]);
});
