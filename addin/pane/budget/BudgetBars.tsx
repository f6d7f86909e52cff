import type { BudgetNode } from "#core/budget/budget-nodes";
import { barsOf } from "./bars";

/** Worked, released and budgeted hours as three bars; the numbers stand beside them as text. */
export function BudgetBars({ node, state }: { readonly node: BudgetNode; readonly state: string }) {
  const { worked, released, budget } = barsOf(node);
  return (
    <svg class={`bars ${state}`} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-ground" x="0" y="0" width="100" height="14" />
      <rect class="bar-worked" x="0" y="0" width={worked} height="6" />
      <rect class="bar-released" x="0" y="7" width={released} height="3" />
      <rect class="bar-budget" x="0" y="11" width={budget} height="3" />
    </svg>
  );
}
