import { expect, test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const projects = [
  { code: "LO" },
  { code: "LO.101", inheritParticipants: "Ja" },
  { code: "LO.101.A", inheritParticipants: "Ja" },
  { code: "LO.102" },
];

test("participants of one's own are clean, and so are those above a project that inherits nobody #89 #92", () => {
  expectClean("inherited-participant", {
    projects,
    participants: [
      { project: "LO", employee: "101" },
      { project: "LO.101", employee: "102" },
      { project: "LO.102", employee: "101" },
    ],
  });
});

test("the same role as the inherited one is not needed, and the fix deletes the row #92 Q22", () => {
  const rows = {
    projects,
    participants: [
      { project: "LO", employee: "101" },
      { project: "LO.101.A", employee: "101", role: "Medlem" },
    ],
  };
  expectFound("inherited-participant", rows, [
    {
      row: 1,
      field: "role",
      facts: { employee: "101", project: "LO.101.A", above: "LO", differs: false },
    },
  ]);
  expectFixed("inherited-participant", rows);
});

test("another role than the inherited one holds, and is told without a fix #95 Q22", () => {
  const [finding] = expectFound(
    "inherited-participant",
    {
      projects,
      participants: [
        { project: "LO", employee: "101" },
        { project: "LO.101", employee: "101", role: "Projektledare" },
      ],
    },
    [{ row: 1, field: "role", facts: { employee: "101", project: "LO.101", above: "LO", differs: true } }],
  );
  expect(finding?.edits).toBeUndefined();
});
