import { expect, test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const control = { project: "A", control: "Budgeterad tid", kind: "Varning", limit: 80 };

test("several controls of a project that differ in something are clean Q9", () => {
  expectClean("duplicate-control", {
    controls: [
      control,
      { ...control, limit: 90 },
      { ...control, kind: "Registreringsstopp" },
      { ...control, project: "B" },
      {},
      {},
    ],
  });
});

test("the same control again is found, and deleted where every cell is the same Q9", () => {
  const rows = { controls: [control, { ...control }, control] };
  expectFound("duplicate-control", rows, [
    { row: 1, facts: { project: "A", count: 3 } },
    { row: 2, facts: { project: "A", count: 3 } },
  ]);
  expectFixed("duplicate-control", rows);
});

test("a control that is typed in another way, or has something beside it, is found and left Q9", () => {
  const [finding] = expectFound(
    "duplicate-control",
    { controls: [control, { ...control, project: "a", Anteckning: "till Eva" }] },
    [{ row: 1, facts: { project: "A", count: 2 } }],
  );
  expect(finding?.edits).toBeUndefined();
});
