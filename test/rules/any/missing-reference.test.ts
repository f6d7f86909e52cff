import { expect, test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const facts = (field: string, value: string, suggestion?: string) => ({
  register: "timeEntries" as const,
  field,
  value,
  to: field === "project" ? ("projects" as const) : ("customers" as const),
  suggestion,
});

test("what is in its register is clean, capitals and spaces aside", () => {
  expectClean("missing-reference", {
    projects: [{ code: "BS.HR" }],
    customers: [{ number: "M3" }],
    timeEntries: [{ project: "bs.hr ", customer: "m3" }, { project: "BS.HR" }],
  });
});

test("a register that the workbook lacks is not asked for", () => {
  expectClean("missing-reference", { timeEntries: [{ project: "BS", customer: "M3", employee: "7" }] });
});

test("a project and a customer that are in no register are found", () => {
  const rows = { projects: [{ code: "A" }], customers: [], timeEntries: [{ project: "B", customer: "M3" }] };
  const findings = expectFound("missing-reference", rows, [
    { row: 0, field: "project", facts: facts("project", "B") },
    { row: 0, field: "customer", facts: facts("customer", "M3") },
  ]);
  expect(findings.every(({ edits }) => edits === undefined)).toBe(true);
});

test("a code's dimension must be in Dimensioner", () => {
  expectFound(
    "missing-reference",
    { dimensions: [{ dimension: "1" }], codes: [{ dimension: "20", code: "K1" }] },
    [
      {
        row: 0,
        field: "dimension",
        facts: {
          register: "codes",
          field: "dimension",
          value: "20",
          to: "dimensions",
          suggestion: undefined,
        },
      },
    ],
  );
});

test.each([
  ["BS.HR.Bme", "BS.HR.Bem"],
  ["BSHR.Bem", "BS.HR.Bem"],
  ["BS.HR.Berm", "BS.HR.Bem"],
  ["01001", "1001"],
])("%s is suggested to mean %s", (typed, meant) => {
  const rows = { projects: [{ code: meant }], timeEntries: [{ project: typed }] };
  expectFound("missing-reference", rows, [
    { row: 0, field: "project", facts: facts("project", typed, meant) },
  ]);
  expectFixed("missing-reference", rows);
});

test("a key that could mean several, another number, or a short code is not guessed", () => {
  expectFound(
    "missing-reference",
    {
      projects: [{ code: "Norr" }, { code: "Nord" }, { code: "1001" }, { code: "M3" }],
      timeEntries: [{ project: "Nor" }, { project: "1002" }, { project: "K3" }, { project: "Norf" }],
    },
    ["Nor", "1002", "K3", "Norf"].map((value, row) => ({
      row,
      field: "project",
      facts: facts("project", value),
    })),
  );
});

test.each([
  ["1O01", "1001", "O", "0"],
  ["P1O1", "P101", "O", "0"],
  ["POO3", "P003", "O", "0"],
  ["Kl7", "K17", "l", "1"],
  ["I2", "12", "I", "1"],
  ["0B7", "OB7", "0", "O"],
])("%s is meant as %s, and the letter that looks like a digit is told", (typed, meant, stands, digit) => {
  const rows = { projects: [{ code: meant }, { code: "Annat" }], timeEntries: [{ project: typed }] };
  expectFound("missing-reference", rows, [
    {
      row: 0,
      field: "project",
      facts: { ...facts("project", typed, meant), mistaken: { stands, meant: digit } },
    },
  ]);
  expectFixed("missing-reference", rows);
});

test("a word is no number, and of two that look like it none is guessed", () => {
  const found = (codes: readonly string[], typed: string) => {
    const rows = { projects: codes.map((code) => ({ code })), timeEntries: [{ project: typed }] };
    expectFound("missing-reference", rows, [{ row: 0, field: "project", facts: facts("project", typed) }]);
  };
  found(["10"], "LO");
  found(["B10", "BIO"], "BI0");
});
