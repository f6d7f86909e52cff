import { test } from "vitest";
import type { Row, Rows } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "code-differs";
const book = (customer: string, coding: Row = {}, dimension: Row = {}): Rows => ({
  dimensions: [{ dimension: "8", singular: "Kund", kind: "Kund", layOutTime: "Ja", ...dimension }],
  projects: [{ code: "P" }],
  projectCodings: [{ project: "P", dimension: "8", code: "K", ...coding }],
  timeEntries: [{ project: "P", customer }],
});

test("the project's code, none, one that is locked and one that is not laid out are clean #32", () => {
  expectClean(id, book("k"));
  expectClean(id, book(""));
  expectClean(id, book("M", { rule: "Låst" }));
  expectClean(id, book("M", {}, { layOutTime: "" }));
  expectClean(id, book("M", { code: "", leaveBlank: "Ja" }));
});

test("another code than the one laid out is found, where it may be changed #32 #36", () => {
  const facts = { project: "P", dimension: "Kund", code: "M", laidOut: "K" };
  expectFound(id, book("M"), [{ row: 0, facts }]);
  expectFound(id, book("M", { rule: "Måste anges" }), [{ row: 0, facts }]);
});
