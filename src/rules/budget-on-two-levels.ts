import { rowsWithKey, rowWithKey } from "../book/book";
import { numbers, texts, type RowId } from "../book/table";
import type { BudgetField } from "../resolve/budget";
import { ancestorCodes } from "../tree/codes";
import { codesBelow } from "../tree/sorted-codes";
import { overNodes } from "./over-nodes";
import { defineRule } from "./rule";

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
      const budgets = (["budgetHours", "budgetAmount"] as const).map((field) => ({
        field,
        values: numbers(table, field),
      }));
      const hasBudget = (row: RowId): boolean => budgets.some(({ values }) => values[row] !== undefined);
      return {
        reads: ["code", "budgetHours", "budgetAmount"],
        reaches: (code, rows) =>
          rows.some(hasBudget)
            ? codesBelow(book.projectCodes, code).filter((below) => rowsWithKey(table, below).some(hasBudget))
            : [],
        judge: (code, row, report) => {
          if (!hasBudget(row)) return;
          const above = ancestorCodes(code).map((one) => rowWithKey(table, one) ?? -1);
          for (const { field, values } of budgets) {
            const budget = values[row];
            const holder = above.find((one) => values[one] !== undefined);
            if (budget === undefined || holder === undefined) continue;
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
