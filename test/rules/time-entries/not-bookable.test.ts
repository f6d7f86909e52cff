import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("time on leaves and on projects that say Ja is clean, and unknown projects are another rule's #7 #10", () => {
  expectClean("not-bookable", {
    projects: [{ code: "BS", bookable: "Nej" }, { code: "BS.HR" }, { code: "Flat", bookable: "Ja" }],
    timeEntries: [{ project: "bs.hr" }, { project: "Flat" }, { project: "?" }, {}],
  });
});

test("time on a main project is found, and names one below it #8 Q2", () => {
  expectFound(
    "not-bookable",
    { projects: [{ code: "BS" }, { code: "BS.HR" }], timeEntries: [{ project: "bs" }] },
    [{ row: 0, field: "project", facts: { project: "bs", child: "BS.HR" } }],
  );
});

test("time on a leaf that is not bookable is found #7 Q2", () => {
  expectFound(
    "not-bookable",
    { projects: [{ code: "A", bookable: "Nej" }], timeEntries: [{ project: "A" }] },
    [{ row: 0, field: "project", facts: { project: "A", child: undefined } }],
  );
});

test("travel is registered on bookable projects only, as time is #7 #8", () => {
  expectFound(
    "not-bookable",
    {
      projects: [{ code: "BS" }, { code: "BS.HR" }],
      travelEntries: [{ project: "BS.HR" }, { project: "BS" }, {}],
    },
    [{ row: 1, field: "project", facts: { project: "BS", child: "BS.HR" } }],
  );
});
