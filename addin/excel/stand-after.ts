import type { TablePlan } from "./look";
import type { Run } from "./runs";
import type { Stand } from "./tables";

const overlaps = (a: Stand, b: Stand): boolean =>
  a.sheet === b.sheet && a.column < b.column + b.headers.length && b.column < a.column + a.headers.length;

export const rowsOf = (runs: readonly Run[]): number => runs.reduce((sum, { count }) => sum + count, 0);

const above = ({ stand }: TablePlan, plans: readonly TablePlan[]): TablePlan[] =>
  plans.filter((other) => overlaps(other.stand, stand) && other.stand.row < stand.row);

/** Where the table stands when all rows that go are gone, its own and those of tables above it. */
export const afterDeletes = (plan: TablePlan, plans: readonly TablePlan[]): Stand => {
  const { stand, moves } = plan;
  const up = above(plan, plans).reduce((sum, other) => sum + rowsOf(other.moves.deletes), 0);
  return { ...stand, row: stand.row - up, bodyRows: stand.bodyRows - rowsOf(moves.deletes) };
};

/** Where the table stands when everything is done. */
export const afterAll = (plan: TablePlan, plans: readonly TablePlan[]): Stand => {
  const stand = afterDeletes(plan, plans);
  const down = above(plan, plans).reduce((sum, other) => sum + rowsOf(other.moves.inserts), 0);
  return { ...stand, row: stand.row + down, bodyRows: stand.bodyRows + rowsOf(plan.moves.inserts) };
};
