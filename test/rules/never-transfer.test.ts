import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "./expect";

const rows = {
  projects: [
    { code: "A", name: "A", neverTransfer: "Ja" },
    { code: "A.B", name: "B" },
    { code: "C", name: "C", neverTransfer: "Ja", bookable: "Nej" },
  ],
};

test("it has a place on subprojects, at whatever depth they are, and on bookable main projects #22 Q15 Q16", () => {
  expectClean("never-transfer", {
    projects: [
      { code: "A", neverTransfer: "Nej" },
      { code: "A.B", neverTransfer: "Ja" },
      { code: "A.B.C", neverTransfer: "Ja" },
      { code: "Flat", neverTransfer: "Ja" },
    ],
  });
});

test("on a main project with projects below it, or not bookable, it is found #23 Q16", () => {
  expectFound("never-transfer", rows, [
    { row: 0, field: "neverTransfer", facts: { code: "A" } },
    { row: 2, field: "neverTransfer", facts: { code: "C" } },
  ]);
});

test("the fix blanks it #23", () => {
  expectFixed("never-transfer", rows);
});
