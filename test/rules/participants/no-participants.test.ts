import { test } from "vitest";
import type { Row, Rows } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "no-participants";
const book = (projects: readonly Row[], participantsOnly = "Ja"): Rows => ({
  dimensions: [{ dimension: "6", kind: "Projekt", participantsOnly }],
  projects,
  participants: [{ project: "A", employee: "1" }],
});

test("participants of its own, inherited ones and everybody are clean, and so is what nobody registers on #90–#92", () => {
  expectClean(
    id,
    book([
      { code: "A" },
      { code: "A.B", inheritParticipants: "Ja" },
      { code: "C", allEmployees: "Ja" },
      { code: "D", bookable: "Nej" },
      { code: "E", status: "Avslutat" },
    ]),
  );
  expectClean(id, book([{ code: "P" }], "Nej"));
});

test("an ongoing bookable project that nobody reaches is found #90 #160", () => {
  expectFound(id, book([{ code: "A" }, { code: "A.B" }, { code: "P", inheritParticipants: "Ja" }]), [
    { row: 1, field: "code", facts: { code: "A.B" } },
    { row: 2, field: "code", facts: { code: "P" } },
  ]);
});
