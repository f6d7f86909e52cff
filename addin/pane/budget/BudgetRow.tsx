import { formatHours } from "#core/values/format";
import { Icon } from "../kit/Icon";
import { lang } from "../language";
import { BudgetBars } from "./BudgetBars";
import { StateMark } from "./StateMark";
import { shownState } from "./period";
import { selection } from "./state";
import type { TreeRow } from "./tree-rows";
import { words } from "./words";

/** The height of a row in px; budget.css says the same. */
export const ROW_HEIGHT = 72;

/** Levels that are drawn further in; deeper ones would leave no room for the name. */
const DEEPEST_INDENT = 6;

type Props = {
  readonly row: TreeRow;
  readonly at: number;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
};

/** A project of the tree: its name, its state, its bars and its hours. */
export function BudgetRow({ row, at, isTabStop, onFocus, onOpen, onToggle }: Props) {
  const { node, depth, isExpanded, place, siblings } = row;
  const text = words.value;
  const spoken = lang.value;
  const state = shownState(node.state, selection.value);
  const toggle = (event: Event): void => {
    event.stopPropagation();
    onToggle();
  };
  return (
    <div
      role="row"
      class="budget-row"
      data-code={node.code}
      tabIndex={isTabStop ? 0 : -1}
      aria-level={depth}
      aria-expanded={isExpanded}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-rowindex={at + 2}
      style={{ top: `${at * ROW_HEIGHT}px` }}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <div
        role="rowheader"
        class="budget-name"
        title={`${node.code} ${node.name}`}
        style={{ paddingInlineStart: `${(Math.min(depth, DEEPEST_INDENT) - 1) * 12}px` }}
      >
        {/* The arrow keys do the same for whoever has no pointer. */}
        <span
          class={isExpanded ? "twist open" : "twist"}
          aria-hidden="true"
          onClick={isExpanded === undefined ? undefined : toggle}
        >
          {isExpanded !== undefined && <Icon name="chevron" />}
        </span>
        <b>{node.code}</b> {node.name}
      </div>
      <div role="gridcell" class="budget-state">
        <StateMark state={node.state} />
      </div>
      <BudgetBars node={node} state={state} />
      <div role="gridcell" class="budget-hours">
        {formatHours(node.worked, spoken)}
      </div>
      <div role="gridcell" class="budget-hours">
        {formatHours(node.released, spoken)}
      </div>
      <div role="gridcell" class="budget-hours">
        {node.budgetSource === "below" && (
          <>
            <span aria-hidden="true" title={text.sumMark}>
              Σ{" "}
            </span>
            <span class="sr-only">{text.sumMark} </span>
          </>
        )}
        {node.budgetHours === undefined ? "–" : formatHours(node.budgetHours, spoken)}
      </div>
    </div>
  );
}
