import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const control = { control: "Budgeterad tid", kind: "Varning", limit: 80 };

test("a budget on the project or anywhere below is enough, and money needs none Q6", () => {
  expectClean("control-without-budget", {
    projects: [{ code: "A" }, { code: "A.B" }, { code: "A.B.C", budgetHours: 0 }, { code: "D" }],
    controls: [
      { project: "A", ...control },
      { project: "A.B.C", ...control },
      { project: "D", ...control, control: "Fakturerbar tid" },
      { project: "missing", ...control },
    ],
  });
});

test("without a budget on it or below, a control is inactive, whatever stands above Q6", () => {
  expectFound(
    "control-without-budget",
    {
      projects: [
        { code: "A", budgetHours: 10 },
        { code: "A.B", budgetAmount: 5000 },
      ],
      controls: [{ project: "a.b", ...control }],
    },
    [{ row: 0, field: "project", facts: { project: "a.b" } }],
  );
});
