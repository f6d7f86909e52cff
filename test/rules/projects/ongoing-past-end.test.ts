import { test } from "vitest";
import { dayOf } from "#core/values/date";
import { expectClean, expectFound } from "../expect";

const id = "ongoing-past-end";

test("a last day today, none, and a project that is not ongoing are clean #15 #16", () => {
  const endDate = "2026-03-15";
  expectClean(id, {
    projects: [
      { code: "A", endDate: "2026-03-16" },
      { code: "B" },
      { code: "C", endDate, status: "Avslutat" },
      { code: "D", endDate, status: "Fryst" },
      { code: "E", endDate, status: "Avslutt" },
    ],
  });
});

test("a last day that is past is found while the project is ongoing #15 #16", () => {
  const end = dayOf(2026, 3, 15)!;
  expectFound(
    id,
    {
      projects: [
        { code: "A", endDate: "2026-03-15", status: "Pågående" },
        { code: "B", endDate: "2026-03-15" },
      ],
    },
    [
      { row: 0, field: "endDate", facts: { code: "A", end } },
      { row: 1, field: "endDate", facts: { code: "B", end } },
    ],
  );
});
