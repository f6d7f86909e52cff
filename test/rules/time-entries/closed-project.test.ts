import { expect, test } from "vitest";
import { expectClean, expectFound } from "../expect";

const projects = [
  { code: "A", status: "Avslutat", endDate: "2026-02-28" },
  { code: "B", status: "Fryst" },
  { code: "B.C" },
  { code: "D" },
];

test("time on ongoing projects is clean, and so is time that is reviewed or released #17", () => {
  expectClean("closed-project", {
    projects,
    timeEntries: [
      { project: "D", date: "2026-03-01" },
      { project: "B", date: "2026-03-01", reviewLevel: 1 },
      { project: "A", date: "2026-03-01", released: "2026-03-10" },
    ],
  });
});

test("open time on a frozen or closed project is an error, when its date does not show that it was in time #17", () => {
  expectFound(
    "closed-project",
    {
      projects,
      timeEntries: [
        { project: "B", date: "2026-01-01" },
        { project: "A", date: "2026-03-01", reviewLevel: 0 },
        { project: "A", date: "2026-02-28" },
      ],
    },
    [
      { row: 0, field: "project", facts: { project: "B", status: "frozen", above: undefined } },
      { row: 1, field: "project", facts: { project: "A", status: "closed", above: undefined } },
      {
        row: 2,
        field: "project",
        facts: { project: "A", status: "closed", above: undefined },
        severity: "warning",
      },
    ],
  );
});

test("a status from above is a warning, and names where it comes from Q14", () => {
  expectFound("closed-project", { projects, timeEntries: [{ project: "B.C", date: "2026-03-01" }] }, [
    {
      row: 0,
      field: "project",
      facts: { project: "B.C", status: "frozen", above: "B" },
      severity: "warning",
    },
  ]);
});

test("open travel on a frozen or closed project is found as time is, and reviewed travel is left alone #17 #161", () => {
  const travelEntries = [
    { project: "B", date: "2026-03-01" },
    { project: "A", date: "2026-03-01", reviewLevel: 1 },
    { project: "D", date: "2026-03-01" },
  ];
  const [finding] = expectFound("closed-project", { projects, travelEntries }, [
    { row: 0, field: "project", facts: { project: "B", status: "frozen", above: undefined } },
  ]);
  expect(finding?.at?.register).toBe("travelEntries");
});
