import { test } from "vitest";
import { hourParts } from "#core/values/brands";
import { expectClean, expectFound } from "../expect";

test("a day's hours, and the correction of them, are clean", () => {
  expectClean("unlikely-hours", {
    timeEntries: [{ hours: 7.5 }, { hours: 24 }, { hours: -24 }, { hours: "" }],
  });
});

test("no hours, and more than a day holds, are found", () => {
  expectFound("unlikely-hours", { timeEntries: [{ hours: 0 }, { hours: "75" }, { hours: -24.25 }] }, [
    { row: 0, field: "hours", facts: { hours: 0 } },
    { row: 1, field: "hours", facts: { hours: hourParts(750_000) } },
    { row: 2, field: "hours", facts: { hours: hourParts(-242_500) } },
  ]);
});
