import { setField } from "../../book/new-row";
import { numbers, texts } from "../../book/table";
import type { BudgetField } from "../../resolve/budget";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";
import { rowsHolding } from "../shapes/rows-holding";

type Facts = { readonly code: string; readonly field: BudgetField };

const fields = ["budgetHours", "budgetAmount"] as const;

/**
 * A budget of exactly 0 (Q5): it is a budget, so every hour is over it, and what stands below is not summed. Blank
 * says that there is none. The fix blanks the cell.
 */
export const zeroBudget = defineRule({
  id: "zero-budget",
  severity: "warning",
  bind: (book) =>
    overRows<"projects", Facts>(book, "projects", ["code", ...fields], (table) => {
      const codes = texts(table, "code");
      const budgets = fields.map((field) => ({ field, values: numbers(table, field) }));
      return {
        rows: () => budgets.flatMap(({ values }) => rowsHolding(values, 0)),
        judge: (row, report) => {
          for (const { field, values } of budgets) {
            if (values[row] !== 0) continue;
            const edit = setField(book, table, row, field, undefined);
            report({
              at: { register: "projects", row, field },
              facts: { code: codes[row] ?? "", field },
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
