import { test } from "vitest";
import type { Rows } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "time-code-differs";
const book = (timeCode: string, more: Rows = {}): Rows => ({
  dimensions: [{ dimension: "6", kind: "Projekt", timeCodes: "Ja" }],
  timeCodes: [{ code: "ARB", replaceable: "Ja" }, { code: "ÖT" }, { code: "JOUR", replaceable: "Ja" }],
  projects: [{ code: "P", timeCode: "JOUR" }, { code: "Q" }],
  timeEntries: [{ project: "P", timeCode }],
  ...more,
});

test("the project's own code, none, one that stays and a dimension without such codes are clean #26 #29", () => {
  for (const code of ["jour", "", "ÖT", "FINNS EJ"]) expectClean(id, book(code));
  expectClean(id, book("ARB", { dimensions: [{ dimension: "6", kind: "Projekt" }] }));
  expectClean(id, book("ARB", { projects: [{ code: "P" }] }));
});

test("a code that the project's would have replaced is found #25 #27", () => {
  expectFound(id, book("arb"), [
    { row: 0, field: "timeCode", facts: { project: "P", code: "arb", laidOut: "JOUR" } },
  ]);
});
