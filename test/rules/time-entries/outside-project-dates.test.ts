import { test } from "vitest";
import type { Day } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { expectClean, expectFound } from "../expect";

const day = (month: number, date: number): Day => dayOf(2026, month, date)!;

const projects = [
  { code: "A", startDate: "2026-02-01", endDate: "2026-06-30" },
  { code: "A.B", startDate: "2026-03-01" },
  { code: "C" },
];

test("time within the dates, the first and last day included, and on projects without dates is clean", () => {
  expectClean("outside-project-dates", {
    projects,
    timeEntries: [
      { project: "A.B", date: "2026-03-01" },
      { project: "A.B", date: "2026-06-30" },
      { project: "C", date: "1999-01-01" },
      { project: "A.B", date: "" },
    ],
  });
});

test("time outside the project's own dates is an error, outside those above it a warning Q14", () => {
  expectFound(
    "outside-project-dates",
    {
      projects,
      timeEntries: [
        { project: "A.B", date: "2026-02-28" },
        { project: "A.B", date: "2026-07-01" },
      ],
    },
    [
      {
        row: 0,
        field: "date",
        facts: {
          project: "A.B",
          day: day(2, 28),
          field: "startDate",
          limit: day(3, 1),
          above: undefined,
        },
      },
      {
        row: 1,
        field: "date",
        facts: { project: "A.B", day: day(7, 1), field: "endDate", limit: day(6, 30), above: "A" },
        severity: "warning",
      },
    ],
  );
});

test("travel is registered within the project's dates too #15 #162", () => {
  expectFound(
    "outside-project-dates",
    {
      projects,
      travelEntries: [
        { project: "A", date: "2026-02-01" },
        { project: "A", date: "2026-01-31" },
      ],
    },
    [
      {
        row: 1,
        field: "date",
        facts: { project: "A", day: day(1, 31), field: "startDate", limit: day(2, 1), above: undefined },
      },
    ],
  );
});

test.each(["Tillåt registrering utanför projektets datum", "Allow registration outside the project's dates"])(
  "%s allows it #162",
  (name) => {
    expectClean("outside-project-dates", {
      settings: [{ name, value: "Ja" }],
      projects,
      timeEntries: [{ project: "A", date: "2026-01-01" }],
    });
  },
);
