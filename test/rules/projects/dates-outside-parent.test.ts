import { test } from "vitest";
import type { Day } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { expectClean, expectFound } from "../expect";

const day = (month: number, date: number): Day => dayOf(2026, month, date)!;

test("dates within the parent's, blank dates and parents without dates are clean Q14", () => {
  expectClean("dates-outside-parent", {
    projects: [
      { code: "A", startDate: "2026-01-01", endDate: "2026-12-31" },
      { code: "A.B", startDate: "2026-01-01", endDate: "2026-12-31" },
      { code: "A.B.C" },
      { code: "A.B.C.D", startDate: "2026-02-01" },
      { code: "B" },
      { code: "B.C", startDate: "2020-01-01" },
    ],
  });
});

test("a start or end outside the nearest dates above is found at the cell Q14", () => {
  expectFound(
    "dates-outside-parent",
    {
      projects: [
        { code: "A", startDate: "2026-03-01", endDate: "2026-06-30" },
        { code: "A.B" },
        { code: "A.B.C", startDate: "2026-02-01", endDate: "2026-07-01" },
        { code: "A.D", startDate: "2026-07-01" },
      ],
    },
    [
      {
        row: 2,
        field: "startDate",
        facts: {
          code: "A.B.C",
          field: "startDate",
          day: day(2, 1),
          above: "A",
          limitField: "startDate",
          limit: day(3, 1),
        },
      },
      {
        row: 2,
        field: "endDate",
        facts: {
          code: "A.B.C",
          field: "endDate",
          day: day(7, 1),
          above: "A",
          limitField: "endDate",
          limit: day(6, 30),
        },
      },
      {
        row: 3,
        field: "startDate",
        facts: {
          code: "A.D",
          field: "startDate",
          day: day(7, 1),
          above: "A",
          limitField: "endDate",
          limit: day(6, 30),
        },
      },
    ],
  );
});
