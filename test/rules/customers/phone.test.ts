import { expect, test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const facts = (text: string, problem: "rounded" | "shape" | "meant", canonical?: string) => ({
  register: "customers" as const,
  field: "phone",
  text,
  problem,
  canonical,
});

test("Swedish and foreign numbers, grouped as people group them, are clean", () => {
  expectClean("phone", {
    customers: [
      { phone: "08-465 004 75" },
      { phone: "0701740605" },
      { phone: "+47 22 33 44 55" },
      { phone: "22 33 44 55", country: "Norge" },
      { phone: "" },
    ],
    employees: [{ phone: "070-174 06 05" }],
  });
});

test("a number that lost its zero or has one too many is told with the one that is meant, and the fix writes it", () => {
  const rows = {
    customers: [
      { number: "1", name: "A", phone: "846500475" },
      { number: "2", name: "B", phone: "+46 (0)8 465 004 75" },
    ],
  };
  const findings = expectFound("phone", rows, [
    { row: 0, field: "phone", facts: facts("846500475", "meant", "08-465 004 75") },
    { row: 1, field: "phone", facts: facts("+46 (0)8 465 004 75", "meant", "+46 8 465 004 75") },
  ]);
  expect(findings[0]?.edits).toMatchObject([{ to: "08-465 004 75" }]);
  expectFixed("phone", rows);
});

test("words, two numbers and what Excel has rounded are told, with nothing to offer", () => {
  expectFound("phone", { customers: [{ phone: "via växeln" }, { phone: "4,67012E+10" }] }, [
    { row: 0, field: "phone", facts: facts("via växeln", "shape") },
    { row: 1, field: "phone", facts: facts("4,67012E+10", "rounded") },
  ]);
});
