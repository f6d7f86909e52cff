import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const projects = [{ code: "A", color: "#2E7D32" }, { code: "B" }, { code: "C", staffingComment: "Nycklar" }];
const recurringShifts = [{ project: "A", cycle: 1 }, { cycle: 1 }];

test("staffing values are clean where the project dimension has staffing, and where no dimensions are kept #64", () => {
  expectClean("staffing-without-effect", {
    projects,
    recurringShifts,
    dimensions: [{ dimension: "1" }, { dimension: "6", kind: "Projekt", staffing: "Ja" }],
  });
  expectClean("staffing-without-effect", { projects, recurringShifts });
});

test("colors, comments and shifts do nothing where no project dimension has staffing #64 #65 #66", () => {
  const dimensions = [
    { dimension: "1", kind: "Enkel", staffing: "Ja" },
    { dimension: "6", kind: "Projekt" },
  ];
  expectFound("staffing-without-effect", { projects, recurringShifts, dimensions }, [
    { row: 0, field: "color", facts: { register: "projects", field: "color", project: "A" } },
    {
      row: 2,
      field: "staffingComment",
      facts: { register: "projects", field: "staffingComment", project: "C" },
    },
    { row: 0, field: "project", facts: { register: "recurringShifts", field: "project", project: "A" } },
  ]);
});

test("standard values do nothing without staffing either #70 #71 #72", () => {
  expectFound(
    "staffing-without-effect",
    {
      projects: [
        { code: "A", standardUnit: "vecka" },
        { code: "B", salesPerHour: 390 },
      ],
      dimensions: [{ dimension: "6", kind: "Projekt" }],
    },
    [
      { row: 0, field: "standardUnit", facts: { register: "projects", field: "standardUnit", project: "A" } },
      { row: 1, field: "salesPerHour", facts: { register: "projects", field: "salesPerHour", project: "B" } },
    ],
  );
});
