import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const participants = [
  { project: "A", employee: "101" },
  { project: "A", employee: "102", role: "Projektledare" },
];

test("members of a project, and the manager of one that everybody works on, are clean #91 #95", () => {
  expectClean("participants-of-everyone", { projects: [{ code: "A" }], participants });
  expectClean("participants-of-everyone", {
    projects: [{ code: "A", allEmployees: "Ja" }],
    participants: participants.slice(1),
  });
});

test("a member of a project that everybody is a participant of is found #91", () => {
  expectFound("participants-of-everyone", { projects: [{ code: "A", allEmployees: "Ja" }], participants }, [
    { row: 0, field: "employee", facts: { project: "A", employee: "101" } },
  ]);
});
