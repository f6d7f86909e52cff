import { NO_ROW } from "../book/row-id";
import { numbers, type Cache, type Table } from "../book/table";
import { NO_PLACE, type TreeOrder } from "../book/tree-shape";

/** The budgets at the places of the tree; NaN where there is none. Hours in ten-thousandths, amounts in öre. */
export type Budgets = {
  /** The budgeted hours that stand in the node's own cell. */
  readonly ownHours: Float64Array;
  readonly budgetHours: Float64Array;
  readonly budgetAmounts: Float64Array;
};

/** Each node's own budget. */
const ownBudgets = (rows: Int32Array, column: readonly (number | undefined)[]): Float64Array => {
  const budgets = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++)
    budgets[place] = column[rows[place] ?? NO_ROW] ?? Number.NaN;
  return budgets;
};

/** The budgets with those of the nodes that have none of their own: the sum of those below (Q5). */
const budgetsUp = (own: Float64Array, parents: Int32Array): Float64Array => {
  const budgets = own.slice();
  for (let place = budgets.length - 1; place >= 0; place--) {
    const above = parents[place] ?? NO_PLACE;
    const budget = budgets[place] ?? Number.NaN;
    if (above < 0 || Number.isNaN(budget) || !Number.isNaN(own[above])) continue;
    const sum = budgets[above] ?? Number.NaN;
    budgets[above] = Number.isNaN(sum) ? budget : sum + budget;
  }
  return budgets;
};

type CachedBudgets = Cache & { readonly order: TreeOrder; readonly budgets: Budgets };

const NAME = "budgets";

/** The budget of every node: its own or, where it has none, the sum of those below (Q5). Cache until a project changes. */
export const budgetsOf = (projects: Table<"projects">, order: TreeOrder): Budgets => {
  const known = projects.caches.get(NAME) as CachedBudgets | undefined;
  if (known?.order === order) return known.budgets;
  const { rows, parents } = order;
  const ownHours = ownBudgets(rows, numbers(projects, "budgetHours"));
  const ownAmounts = ownBudgets(rows, numbers(projects, "budgetAmount"));
  const budgets = {
    ownHours,
    budgetHours: budgetsUp(ownHours, parents),
    budgetAmounts: budgetsUp(ownAmounts, parents),
  };
  const refresh = (): void => void projects.caches.delete(NAME);
  const made: CachedBudgets = { order, budgets, refresh };
  projects.caches.set(NAME, made);
  return budgets;
};
