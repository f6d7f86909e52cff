import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const rows = {
  projects: [
    { code: "BS", name: "BS", bookable: "Ja" },
    { code: "BS.HR.Bem", name: "Bemanning", bookable: "Ja" },
  ],
};

test("bookable leaves, and main projects that say Nej or nothing, are clean #9 #10", () => {
  expectClean("bookable-with-children", {
    projects: [
      { code: "BS", bookable: "Nej" },
      { code: "BS.HR" },
      { code: "BS.HR.Bem", bookable: "Ja" },
      { code: "BSX", bookable: "Ja" },
      { code: "Fristående", bookable: "Ja" },
    ],
  });
});

test("a bookable project with a project anywhere below it is found, and names it #9 Q2", () => {
  expectFound("bookable-with-children", rows, [
    { row: 0, field: "bookable", facts: { code: "BS", child: "BS.HR.Bem" } },
  ]);
});

test("the fix sets Registrerbar to Nej #9", () => {
  expectFixed("bookable-with-children", rows);
});
