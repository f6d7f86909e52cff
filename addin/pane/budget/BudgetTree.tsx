import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { budgetSearch } from "../kit/budget-search";
import { movedTo } from "../kit/roving";
import { useWindow } from "../kit/use-window";
import { BudgetRow, ROW_HEIGHT } from "./BudgetRow";
import { activeCode, expanded, isSumming } from "./state";
import { treeMove, treeRows, type BudgetTree as Tree } from "./tree-rows";
import { words } from "./words";

type Props = {
  readonly tree: Tree;
  readonly onOpen: (code: string) => void;
  /** The row that had the focus gets it again. */
  readonly takesFocus: boolean;
};

const toggle = (code: string): void => {
  const codes = new Set(expanded.value);
  if (!codes.delete(code)) codes.add(code);
  expanded.value = codes;
};

/** The project tree with its sums, as a grid that the arrow keys walk in; only the rows in view are drawn. */
export function BudgetTree({ tree, onOpen, takesFocus }: Props) {
  const text = words.value;
  const body = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(takesFocus);
  const open = expanded.value;
  const search = budgetSearch.value;
  const rows = useMemo(() => treeRows(tree, open, search), [tree, open, search]);
  const { first, end } = useWindow(body, ROW_HEIGHT, rows.length);
  const placeOfActive = (): number =>
    Math.max(
      0,
      rows.findIndex(({ node }) => node.code === activeCode.value),
    );
  const activeAt = placeOfActive();
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const goTo = (at: number): void => {
    wantsFocus.current = true;
    activeCode.value = rows[at]?.node.code;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    // Asked anew: keys may come faster than the tree is drawn.
    const at = placeOfActive();
    const code = rows[at]?.node.code;
    if (code === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(rows, at, key, search.trim() !== "");
    const to = movedTo(key, at, rows.length);
    if (to !== undefined) goTo(to);
    else if (move?.kind === "go") goTo(move.to);
    else if (move) toggle(move.code);
    else if (key === "Enter" || key === " ") onOpen(code);
    else return;
    event.preventDefault();
  };
  if (rows.length === 0) return <p class="empty">{text.noMatch}</p>;
  // The row that has the focus stays drawn when it is scrolled out of view: else the focus would be lost.
  const drawn = Array.from({ length: end - first }, (_, at) => first + at);
  if (activeAt < first) drawn.unshift(activeAt);
  else if (activeAt >= end) drawn.push(activeAt);
  return (
    <div
      role="treegrid"
      class="budget-tree"
      aria-label={text.tree}
      aria-rowcount={rows.length + 1}
      aria-busy={isSumming.value}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" class="budget-head">
        <div role="row" aria-rowindex={1}>
          <div role="columnheader" class="sr-only">
            {text.project}
          </div>
          <div role="columnheader" class="sr-only">
            {text.remaining}
          </div>
          <div role="columnheader" class="key-worked">
            {text.worked}
          </div>
          <div role="columnheader" class="key-released">
            {text.released}
          </div>
          <div role="columnheader" class="key-budget">
            {text.budget}
          </div>
        </div>
      </div>
      <div role="rowgroup" class="budget-rows" ref={body} style={{ height: `${rows.length * ROW_HEIGHT}px` }}>
        {drawn.map((at) => {
          const row = rows[at];
          if (!row) return null;
          const { code } = row.node;
          return (
            <BudgetRow
              key={code}
              row={row}
              at={at}
              isTabStop={at === activeAt}
              onFocus={() => (activeCode.value = code)}
              onOpen={() => onOpen(code)}
              onToggle={() => toggle(code)}
            />
          );
        })}
      </div>
    </div>
  );
}
