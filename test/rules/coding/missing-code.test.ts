import { test } from "vitest";
import type { Rows } from "../books";
import { expectClean, expectFixed, expectFound } from "../expect";

const id = "missing-code";

const registers: Rows = {
  dimensions: [
    { dimension: "1", singular: "Kostnadsställe" },
    { dimension: "6", kind: "Projekt" },
    { dimension: "8", kind: "Kund" },
    { dimension: "20" },
  ],
  projects: [{ code: "BS.HR.Bem" }],
  customers: [{ number: "M3" }],
  codes: [
    { dimension: "1", code: "Nord" },
    { dimension: "20", code: "Syd" },
  ],
};
const found = (header: string, value: string, to: "projects" | "customers" | "codes", more = {}) => ({
  header,
  value,
  to,
  dimension: undefined,
  suggestion: undefined,
  ...more,
});

test("codes that their dimension's register has are clean, capitals and spaces aside #2 #31", () => {
  expectClean(id, {
    ...registers,
    projectCodings: [
      { project: "BS.HR.Bem", dimension: "1", code: "nord " },
      { project: "BS.HR.Bem", dimension: "8", code: "m3" },
      { project: "BS.HR.Bem", dimension: "20" },
    ],
    events: [{ dimension: "6", code: "bs.hr.bem" }],
    timeEntries: [{ Kostnadsställe: "NORD", Egen: "något" }],
    codingCombinations: [{ Kostnadsställe: "*", kind: "Tillåt" }],
  });
});

test("a code of another dimension, of no register, and under a dimension's name is found #2 #31 #129", () => {
  expectFound(
    id,
    {
      ...registers,
      projectCodings: [{ project: "BS.HR.Bem", dimension: "1", code: "Syd" }],
      events: [{ dimension: "8", code: "K9" }],
      timeEntries: [{ Kostnadsställe: "Öst" }],
    },
    [
      {
        row: 0,
        field: "code",
        facts: found("Kod", "Syd", "codes", { dimension: "Kostnadsställe" }),
      },
      { row: 0, field: "code", facts: found("Kod", "K9", "customers") },
      { row: 0, facts: found("Kostnadsställe", "Öst", "codes", { dimension: "Kostnadsställe" }) },
    ],
  );
});

test("a dimension that Dimensioner lacks, and a register that the workbook lacks, are not asked for", () => {
  expectClean(id, { ...registers, projectCodings: [{ dimension: "99", code: "X" }] });
  expectClean(id, { dimensions: [{ dimension: "1" }], projectCodings: [{ dimension: "1", code: "X" }] });
});

test("a slip of one code of the same dimension is suggested, and the fix writes it", () => {
  const rows: Rows = {
    ...registers,
    projectCodings: [{ dimension: "6", code: "BS.HR.Bme" }],
    travelEntries: [{ Kostnadsställe: "Nrod" }],
  };
  expectFound(id, rows, [
    { row: 0, field: "code", facts: found("Kod", "BS.HR.Bme", "projects", { suggestion: "BS.HR.Bem" }) },
    {
      row: 0,
      facts: found("Kostnadsställe", "Nrod", "codes", { dimension: "Kostnadsställe", suggestion: "Nord" }),
    },
  ]);
  expectFixed(id, rows);
});
