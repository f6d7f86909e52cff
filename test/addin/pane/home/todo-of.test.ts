import { expect, test } from "vitest";
import type { Listed } from "#core/rules/engine/listing";
import { groupFindings } from "../../../../addin/pane/findings/finding-groups";
import { todoOf } from "../../../../addin/pane/home/todo-of";

const found = (
  rule: string,
  severity: "error" | "warning" | "info",
  register: Listed["register"],
  isFixable = false,
): Listed => ({
  finding: { rule, severity, at: undefined, facts: {}, ...(isFixable && { edits: [] }) },
  register,
  sheet: "",
  row: 0,
  column: 0,
  header: "",
  value: "",
});

test("what can be fixed at once stands apart from what has to be decided, each tallied with the most first", () => {
  const listed = [
    found("a", "warning", "customers", true),
    found("b", "error", "projects", true),
    found("b", "error", "projects", true),
    found("c", "error", "projects"),
    found("d", "error", "customers"),
    found("d", "error", "customers"),
    found("e", "warning", "places"),
    found("f", "info", "places"),
  ];
  const lost = { register: "prices", fields: [], sheet: "Priser", row: 0, column: 0 } as const;
  expect(todoOf(listed, [lost])).toEqual({
    fixable: {
      count: 3,
      rules: [
        ["b", 2],
        ["a", 1],
      ],
    },
    errors: {
      count: 4,
      registers: [
        ["customers", 2],
        ["projects", 1],
        ["prices", 1],
      ],
    },
    milder: { warnings: 1, notes: 1, registers: [["places", 2]] },
  });
});

test("what somebody has to choose is not among what is fixed at once, though it has a fix #149", () => {
  const { finding, ...rest } = found("left", "warning", "assignments", true);
  const { fixable, milder } = todoOf([{ finding: { ...finding, byChoice: true }, ...rest }], []);
  expect([fixable.count, milder.warnings]).toEqual([0, 1]);
  const [group] = groupFindings([{ finding: { ...finding, byChoice: true }, ...rest }]);
  expect(group?.fixable).toBe(0);
});
