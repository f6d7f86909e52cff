import { defineRule } from "#core/rules/engine/rule";
import { overRows } from "#core/rules/shapes/over-rows";

/** Says something of every project that reads its name. */
export const emptyRule = defineRule({
  id: "empty",
  severity: "info",
  bind: (book) =>
    overRows<"projects", unknown>(book, "projects", ["name"], () => (row, report) => {
      report({ at: { register: "projects", row }, facts: {} });
    }),
});

/** Has a bug that its second row brings out. */
export const failingRule = defineRule({
  id: "failing",
  severity: "error",
  bind: (book) =>
    overRows<"projects", unknown>(book, "projects", ["name"], () => (row) => {
      if (row > 0) throw new Error("no such row");
    }),
});
