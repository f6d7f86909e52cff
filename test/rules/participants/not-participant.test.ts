import { expect, test } from "vitest";
import { expectClean, expectFound } from "../expect";

const rows = {
  dimensions: [{ dimension: "6", kind: "Projekt", participantsOnly: "Ja" }],
  projects: [
    { code: "LO" },
    { code: "LO.101", inheritParticipants: "Ja" },
    { code: "LO.102" },
    { code: "05", allEmployees: "Ja" },
  ],
  participants: [
    { project: "LO", employee: "A1" },
    { project: "LO.102", employee: "A2", role: "Projektledare" },
  ],
};
const timeEntries = [
  { employee: "A2", project: "LO.101" },
  { employee: "A1", project: "LO.102" },
];

test("participants, those inherited and everybody where all are, may register time #89 #90 #91 #92", () => {
  expectClean("not-participant", {
    ...rows,
    timeEntries: [
      { employee: "a1", project: "LO.101" },
      { employee: "A2", project: "LO.102" },
      { employee: "A3", project: "05" },
      { employee: "A3", project: "LO.102", reviewLevel: 1 },
    ],
  });
});

test("anybody may where participants are only shown their own first #90 #160", () => {
  expectClean("not-participant", {
    ...rows,
    dimensions: [{ dimension: "6", kind: "Projekt", ownByDefault: "Ja" }],
    timeEntries,
  });
});

test("time of an employee who does not take part is found where only participants have access #90 #160", () => {
  expectFound("not-participant", { ...rows, timeEntries }, [
    { row: 0, field: "employee", facts: { employee: "A2", project: "LO.101" } },
    { row: 1, field: "employee", facts: { employee: "A1", project: "LO.102" } },
  ]);
});

test("travel of an employee who does not take part is found as time is #90 #92", () => {
  const travelEntries = [
    { employee: "A1", project: "LO.101" },
    { employee: "A2", project: "LO.101" },
    { employee: "A2", project: "LO.101", reviewLevel: 1 },
  ];
  const [finding] = expectFound("not-participant", { ...rows, travelEntries }, [
    { row: 1, field: "employee", facts: { employee: "A2", project: "LO.101" } },
  ]);
  expect(finding?.at?.register).toBe("travelEntries");
});
