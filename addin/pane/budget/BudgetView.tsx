import { useEffect, useMemo, useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import { rollUp, type Rollup } from "#core/budget/rollup";
import { current } from "../book/book";
import { keepDerived } from "../book/keep-derived";
import { showView } from "../kit/route";
import { BudgetFilter } from "./BudgetFilter";
import { BudgetTree } from "./BudgetTree";
import { Counted } from "./Counted";
import { ProjectDetail } from "./ProjectDetail";
import { activeCode, expanded, isSumming, rollup, selection } from "./state";
import { parentCodes, treeOf } from "./tree-rows";
import "./budget.css";
import "./workers.css";
import { words } from "./words";

/** Budget: worked, released and budgeted hours of every project, summed up the tree (#96–#103). */
export function BudgetView() {
  const text = words.value;
  const now = current.value;
  const sums = rollup.value;
  useEffect(
    () =>
      keepDerived((book) => rollUp(book, selection.value), {
        show: (value) => (rollup.value = value),
        wait: (waiting) => (isSumming.value = waiting),
      }),
    [],
  );
  if (!now) return null;
  if (!now.book.tables.has("projects"))
    return (
      <div class="empty">
        <p>{text.noProjects}</p>
        <fluent-button appearance="primary" onClick={() => showView("home")}>
          {text.toStart}
        </fluent-button>
      </div>
    );
  if (!sums) return <p class="hint">{text.summing}</p>;
  return sums.nodes.length === 0 ? (
    <p class="empty">{text.emptyProjects}</p>
  ) : (
    <Sums book={now.book} sums={sums} />
  );
}

function Sums({ book, sums }: { readonly book: Book; readonly sums: Rollup }) {
  const text = words.value;
  const [opened, setOpened] = useState<string>();
  const [returns, setReturns] = useState(false);
  const tree = useMemo(() => treeOf(sums.nodes), [sums]);
  const node = opened === undefined ? undefined : sums.nodes.withCode(opened);
  if (node)
    return (
      <ProjectDetail
        book={book}
        node={node}
        onLeave={() => {
          setReturns(true);
          setOpened(undefined);
        }}
      />
    );
  return (
    <>
      <h2>{text.title}</h2>
      <BudgetFilter book={book} />
      <div class="list-tools">
        <span class="tree-tools">
          <button type="button" class="link" onClick={() => (expanded.value = parentCodes(tree))}>
            {text.expandAll}
          </button>
          <button type="button" class="link" onClick={() => (expanded.value = new Set())}>
            {text.collapseAll}
          </button>
        </span>
        {isSumming.value && <span class="stale">{text.summing}</span>}
      </div>
      <BudgetTree
        tree={tree}
        takesFocus={returns}
        onOpen={(code) => {
          activeCode.value = code;
          setOpened(code);
        }}
      />
      <Counted book={book} rollup={sums} />
    </>
  );
}
