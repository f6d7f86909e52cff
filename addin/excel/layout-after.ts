import type { TablePlan } from "./preflight";
import type { Span } from "./spans";
import type { TableLayout } from "./table-layout";

const overlaps = (a: TableLayout, b: TableLayout): boolean =>
  a.sheet === b.sheet && a.column < b.column + b.headers.length && b.column < a.column + a.headers.length;

export const rowsOf = (spans: readonly Span[]): number => spans.reduce((sum, { count }) => sum + count, 0);

const above = ({ layout }: TablePlan, plans: readonly TablePlan[]): TablePlan[] =>
  plans.filter((other) => overlaps(other.layout, layout) && other.layout.row < layout.row);

/** Where the table stands when all rows that go are gone, its own and those of tables above it. */
export const afterDeletes = (plan: TablePlan, plans: readonly TablePlan[]): TableLayout => {
  const { layout, moves } = plan;
  const up = above(plan, plans).reduce((sum, other) => sum + rowsOf(other.moves.deletes), 0);
  return { ...layout, row: layout.row - up, bodyRows: layout.bodyRows - rowsOf(moves.deletes) };
};

/** Where the table stands when everything is done. */
export const afterAll = (plan: TablePlan, plans: readonly TablePlan[]): TableLayout => {
  const layout = afterDeletes(plan, plans);
  const down = above(plan, plans).reduce((sum, other) => sum + rowsOf(other.moves.inserts), 0);
  return { ...layout, row: layout.row + down, bodyRows: layout.bodyRows + rowsOf(plan.moves.inserts) };
};
