import type { BudgetState } from "#core/budget/budget-nodes";
import { Icon } from "../kit/Icon";
import { shownState } from "./period";
import { selection } from "./state";
import { words } from "./words";

const icons = { over: "error", within: "done", none: "none" } as const;

/** Over, within or no budget, as a sign and a word (#100, #101, Q13); of a period it says only that (Q12). */
export function StateMark({ state }: { readonly state: BudgetState }) {
  const text = words.value;
  const shown = shownState(state, selection.value);
  return (
    <span class={`state ${shown}`}>
      <Icon name={shown === "period" ? "none" : icons[state]} />
      {shown === "period" ? text.period : text.state[state]}
    </span>
  );
}
