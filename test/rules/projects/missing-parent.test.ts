import { expect, test } from "vitest";
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

test("where several levels are missing all are told, and one fix makes them all Q3", () => {
  const projects = [
    { code: "A", name: "A" },
    { code: "A.B.C.D.E", name: "Djupt" },
    { code: "a.B.X.Y", name: "Bredvid" },
  ];
  const [first] = expectFound("missing-parent", { projects }, [
    {
      row: 1,
      field: "code",
      facts: { code: "A.B.C.D.E", parent: "A.B.C.D", above: ["A.B.C", "A.B"] },
    },
    { row: 2, field: "code", facts: { code: "a.B.X.Y", parent: "a.B.X", above: ["a.B"] } },
  ]);
  expect(first?.edits?.map((edit) => edit.kind === "insert" && edit.cells.slice(0, 2))).toEqual([
    ["A.B", "B"],
    ["A.B.C", "C"],
    ["A.B.C.D", "D"],
  ]);
  expectFixed("missing-parent", { projects });
});
