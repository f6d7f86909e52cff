import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const found = {
  projects: [
    { code: "BS", name: "BS" },
    { code: "BS.HR.Bem", name: "Bemanning" },
  ],
};

test("a tree where every parent has a row is clean #6", () => {
  expectClean("missing-parent", {
    projects: [...found.projects, { code: "bs.hr", name: "HR" }],
  });
});

test("a subproject without its parent's row is found, whatever stands higher up Q3", () => {
  expectFound("missing-parent", found, [
    { row: 1, field: "code", facts: { code: "BS.HR.Bem", parent: "BS.HR" } },
  ]);
});

test("the fix adds a row for the parent Q3", () => {
  expectFixed("missing-parent", found);
});
