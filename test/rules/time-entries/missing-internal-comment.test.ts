import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const projects = [
  { code: "A", internalCommentRequired: "Ja" },
  { code: "A.B" },
  { code: "C", internalCommentRequired: "Nej" },
];

test("a comment where the project asks for one is clean, and what a project above asks for is not inherited #21", () => {
  expectClean("missing-internal-comment", {
    projects,
    timeEntries: [{ project: "A", internalComment: "Möte" }, { project: "A.B" }, { project: "C" }],
  });
});

test("a blank comment where the project asks for one is found #21", () => {
  expectFound(
    "missing-internal-comment",
    { projects, timeEntries: [{ project: "a", internalComment: " " }] },
    [{ row: 0, field: "internalComment", facts: { project: "a" } }],
  );
});
