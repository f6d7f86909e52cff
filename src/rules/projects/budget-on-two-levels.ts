import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { holderAbove, rowsBelowHolder } from "../../book/tree-rows";
import type { BudgetField } from "../../resolve/budget";
import { defineRule } from "../engine/rule";
import { overNodes } from "../shapes/over-nodes";

type Facts = {
  readonly code: string;
  readonly field: BudgetField;
  readonly budget: number;
  readonly above: string;
  readonly aboveBudget: number;
};

/**
 * A project has a budget of its own though one above it has one (#19, #20, Q5): hours and amount each by itself, and
 * on a path from main project to leaf only one may. It is told at the lower one, and names the nearest above.
 */
export const budgetOnTwoLevels = defineRule({
  id: "budget-on-two-levels",
  severity: "error",
  bind: (book) =>
    overNodes<Facts>(book, (table) => {
      const codes = texts(table, "code");
      const hours = numbers(table, "budgetHours");
      const amounts = numbers(table, "budgetAmount");
      const budgets = [
        { field: "budgetHours", values: hours },
        { field: "budgetAmount", values: amounts },
      ] as const;
      const hasBudget = (row: RowId): boolean => hours[row] !== undefined || amounts[row] !== undefined;
      return {
        reads: ["budgetHours", "budgetAmount"],
        concerns: hasBudget,
        rows: () => budgets.flatMap(({ values }) => rowsBelowHolder(book, table, values)),
        affected: "below",
        mayAffect: hasBudget,
        judge: (row, report) => {
          for (const { field, values } of budgets) {
            const budget = values[row];
            if (budget === undefined) continue;
            const holder = holderAbove(book, table, row, values);
            if (holder < 0) continue;
            report({
              at: { register: "projects", row, field },
              facts: {
                code: codes[row] ?? "",
                field,
                budget,
                above: codes[holder] ?? "",
                aboveBudget: values[holder] ?? 0,
              },
              also: [{ register: "projects", row: holder, field }],
            });
          }
        },
      };
    }),
});
