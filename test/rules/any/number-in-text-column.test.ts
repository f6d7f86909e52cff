import { expect, test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const factsOf = (field: string, text: string) => ({
  register: "projects" as const,
  field,
  kind: "number" as const,
  text,
});

test("text is clean, even where it is digits, and so is a number in a setting", () => {
  expectClean("number-in-text-column", {
    projects: [{ code: "05", name: "2026" }],
    settings: [{ name: "Högsta kompetensnivå", value: 5 }],
  });
});

test("a whole number is found, and the fix writes it as text", () => {
  const rows = { projects: [{ code: 42, name: "Fyrtiotvå" }] };
  expectFound("number-in-text-column", rows, [{ row: 0, field: "code", facts: factsOf("code", "42") }]);
  expectFixed("number-in-text-column", rows);
});

test("1.1 may have been 1.10, so it has no fix", () => {
  const [finding] = expectFound("number-in-text-column", { projects: [{ code: 1.1 }] }, [
    { row: 0, field: "code", facts: factsOf("code", "1.1") },
  ]);
  expect(finding?.edits).toBeUndefined();
});

test("a Swedish phone number gets back the zero or plus that Excel took, and stands as text #127", () => {
  const rows = {
    customers: [
      { number: "1", name: "A", phone: 701740605, country: "Sverige" },
      { number: "2", name: "B", phone: 46701740605 },
    ],
  };
  const findings = expectFound(
    "number-in-text-column",
    rows,
    rows.customers.map(({ phone }, row) => ({
      row,
      field: "phone",
      facts: { register: "customers" as const, field: "phone", kind: "number" as const, text: String(phone) },
    })),
  );
  const written = findings.flatMap(({ edits = [] }) => edits.map((edit) => edit.kind === "set" && edit.to));
  expect(written).toEqual(["0701740605", "+46701740605"]);
  expectFixed("number-in-text-column", rows);
});

test("a foreign phone number has lost what nobody knows, so it has no fix; nor has a bool or a number too long for Excel", () => {
  const findings = expectFound(
    "number-in-text-column",
    { customers: [{ number: 1e15, name: true, phone: 4712345678, country: "NO" }] },
    [
      {
        row: 0,
        field: "number",
        facts: { register: "customers", field: "number", kind: "number", text: "1000000000000000" },
      },
      { row: 0, field: "name", facts: { register: "customers", field: "name", kind: "bool", text: "TRUE" } },
      {
        row: 0,
        field: "phone",
        facts: { register: "customers", field: "phone", kind: "number", text: "4712345678" },
      },
    ],
  );
  expect(findings.map(({ edits }) => edits)).toEqual([undefined, undefined, undefined]);
});
