import { tableOf } from "../../book/book";
import { foldedOf, rowWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { budgetOf } from "../../resolve/budget";
import { controlIn, controlRowsOnPath } from "../../resolve/controls";
import { defineRule, type BoundRule } from "../engine/rule";
import { controlColumns, typedProject } from "./shapes/over-controls";

type Facts = { readonly project: string };

/** A control of budgeted time on a project where no budget stands, on it or below: it is inactive (Q6). */
export const controlWithoutBudget = defineRule({
  id: "control-without-budget",
  severity: "warning",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const table = tableOf(book, "controls");
    const projects = tableOf(book, "projects");
    if (!table || !projects) return [];
    return [
      {
        reads: { controls: controlColumns, projects: ["code", "budgetHours"] },
        subjects: () => table.order,
        touched: ({ register, row }) =>
          register === "controls" ? [row] : controlRowsOnPath(book, foldedOf(projects, row, ["code"]) ?? ""),
        judge: (row, report) => {
          const control = controlIn(book, row);
          if (control?.of !== "budgetedTime" || rowWithKey(projects, control.project) === undefined) return;
          if (budgetOf(book, control.project, "budgetHours").amount !== undefined) return;
          report({
            at: { register: "controls", row, field: "project" },
            facts: { project: typedProject(book, control) },
          });
        },
      },
    ];
  },
});
