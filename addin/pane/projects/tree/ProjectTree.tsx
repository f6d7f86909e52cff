import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Book } from "#core/book/book";
import { NO_PLACE } from "#core/book/tree-shape";
import type { Folded } from "#core/values/brands";
import { fold } from "#core/values/text";
import { rem } from "../../kit/text-scale";
import { useWindow } from "../../kit/use-window";
import { useWorkbook } from "../../workbook-context";
import { goToProject } from "../go-to-project";
import { activeCode, chip, expanded, foundPlaces, isSumming, markedCode, sort } from "../state";
import { treeWords } from "../words";
import { ProjectRow, ROW_HEIGHT } from "./ProjectRow";
import { useMarkInView } from "./mark-in-view";
import { openSiblings, toggle } from "./opening";
import type { TreeFacts } from "./tree-facts";
import { treeMove } from "./tree-keys";
import { visibleRows } from "./visible-rows";

type Props = {
  readonly book: Book;
  readonly facts: TreeFacts;
  readonly onOpen: (code: string) => void;
};

/** The projects as a tree that the arrow keys walk in, one stop for the Tab key; only the rows in view are drawn. */
export function ProjectTree({ book, facts, onOpen }: Props) {
  const workbook = useWorkbook();
  const text = treeWords.value;
  const body = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const [open, kind, order, found] = [expanded.value, chip.value, sort.value, foundPlaces.value];
  const rows = useMemo(
    () => visibleRows(facts, { expanded: open, chip: kind, sort: order, found }),
    [facts, open, kind, order, found],
  );
  const { first, end } = useWindow(body, ROW_HEIGHT, rows.length);
  useMarkInView(body, facts, rows, ROW_HEIGHT);
  const { nodes } = facts;
  const codeAt = (at: number): Folded | undefined => nodes.order.codes[rows.at(at)?.place ?? NO_PLACE];
  const placeOfActive = (): number => {
    const wanted = activeCode.value ?? markedCode.value;
    return wanted === undefined ? 0 : Math.max(0, rows.rowOf(nodes.placeOf(wanted)));
  };
  const activeAt = placeOfActive();
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const begins = (at: number, letter: string): boolean => {
    const node = nodes.at(rows.at(at)?.place ?? NO_PLACE);
    const code = node?.code ?? "";
    const starts = [code, code.slice(code.lastIndexOf(".") + 1), node?.name ?? ""];
    return starts.some((one) => fold(one).startsWith(fold(letter)));
  };
  const openRow = (at: number): void => {
    const node = nodes.at(rows.at(at)?.place ?? NO_PLACE);
    if (node) onOpen(node.code);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    // Asked anew: keys may come faster than the tree is drawn.
    const at = placeOfActive();
    const row = rows.at(at);
    const code = codeAt(at);
    if (!row || code === undefined || altKey) return;
    if (ctrlKey || metaKey) {
      if (key !== "Enter") return;
      goToProject(workbook, book, code);
    } else if (key === "Enter" || key === " ") openRow(at);
    else {
      const move = treeMove(rows, at, key, found !== undefined, begins);
      if (!move) return;
      if (move.kind === "go") {
        wantsFocus.current = true;
        activeCode.value = codeAt(move.to);
      } else if (move.kind === "toggle") toggle(code);
      else openSiblings(facts, row.place);
    }
    event.preventDefault();
  };
  if (rows.length === 0) return <p class="empty">{text.noMatch}</p>;
  // The row that has the focus stays drawn when it is scrolled out of view: else the focus would be lost.
  const drawn = Array.from({ length: end - first }, (_, at) => first + at);
  if (activeAt < first) drawn.unshift(activeAt);
  else if (activeAt >= end) drawn.push(activeAt);
  return (
    <div
      ref={body}
      role="tree"
      class="project-tree"
      aria-label={text.tree}
      aria-busy={isSumming.value}
      style={{ height: rem(rows.length * ROW_HEIGHT) }}
      onKeyDown={onKeyDown}
    >
      {drawn.map((at) => {
        const row = rows.at(at);
        const code = codeAt(at);
        if (!row || code === undefined) return null;
        return (
          <ProjectRow
            key={code}
            book={book}
            facts={facts}
            row={row}
            at={at}
            isTabStop={at === activeAt}
            onFocus={() => (activeCode.value = code)}
            onOpen={() => openRow(at)}
            onToggle={() => toggle(code)}
          />
        );
      })}
    </div>
  );
}
