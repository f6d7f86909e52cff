import { tableOf, type Book } from "../../book/book";
import { rowsWithKey, foldedOf } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { numbers, texts, type Table } from "../../book/table";
import { hasRowBelow } from "../../book/tree-links";
import { billedSums } from "../../resolve/billed-sums";
import { preparePriceRows } from "../../resolve/price-rows";
import { selfAndAbove } from "../../resolve/project-rows";
import { prepareRowsWithCode } from "../../resolve/rows-with-code";
import { workedValueOf } from "../../resolve/worked-value";
import { codesBelow } from "../../tree/sorted-codes";
import type { Folded, Ore } from "../../values/brands";
import { projectsTouched, usedColumns } from "../controls/shapes/over-controls";
import { defineRule, type BoundRule } from "../engine/rule";
import { rowsFilled } from "../shapes/rows-holding";
import { whereBilled } from "../shapes/where-billed";

type Facts = {
  readonly code: string;
  readonly worked: Ore;
  readonly budget: Ore;
  /** Time rows that have no one price, and are not in it. */
  readonly unpriced: number;
  readonly hasBelow: boolean;
};

const overBudgets = (
  book: Book,
  projects: Table<"projects">,
  entries: Table<"timeEntries">,
): BoundRule<Facts, RowId> => {
  const codes = texts(projects, "code");
  const budgets = numbers(projects, "budgetAmount");
  const budgeted = (): RowId[] => rowsFilled(budgets);
  const keyOf = (row: RowId): Folded | undefined => foldedOf(projects, row, ["code"]);
  return {
    reads: { ...usedColumns, projects: ["code", "billable", "budgetAmount"] },
    *prepare() {
      yield* preparePriceRows(book);
      yield* prepareRowsWithCode(book, entries);
      const asked = new Set(
        budgeted().flatMap((row) => {
          const code = keyOf(row);
          return code === undefined ? [] : [code, ...codesBelow(book.projectCodes, code)];
        }),
      );
      yield* billedSums(book, entries).prepare(asked);
    },
    subjects: budgeted,
    touched: (touch) => {
      const own = touch.register === "projects" ? [touch.row] : [];
      const touched = projectsTouched(book, touch);
      if (!touched) return budgeted();
      const above = new Set(Array.from(touched).flatMap((code) => selfAndAbove(book, code)));
      return [...own, ...new Set(Array.from(above).flatMap(({ code }) => rowsWithKey(projects, code)))];
    },
    judge: (row, report) => {
      const [budget, key] = [budgets[row], keyOf(row)];
      if (budget === undefined || key === undefined) return;
      const { worked, unpriced } = workedValueOf(book, key);
      if (worked <= budget) return;
      report({
        at: { register: "projects", row, field: "budgetAmount" },
        facts: { code: codes[row] ?? "", worked, budget, unpriced, hasBelow: hasRowBelow(book, row) },
      });
    },
  };
};

/**
 * What the time of a project and all below is worth at its prices is more than its budgeted amount (Q42). No source
 * compares the two; the pair is Kontera's own.
 */
export const valueOverBudget = defineRule({
  id: "value-over-budget",
  severity: "warning",
  bind: (book) => {
    const [projects, entries] = [tableOf(book, "projects"), tableOf(book, "timeEntries")];
    if (!projects || !entries) return [];
    return whereBilled(book, ["time"], [overBudgets(book, projects, entries)]);
  },
});
