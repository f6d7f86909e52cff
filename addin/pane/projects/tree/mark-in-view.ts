import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { textScale } from "../../kit/text-scale";
import { markedCode } from "../state";
import { openAbove } from "./opening";
import type { RowList } from "./row-list";
import type { TreeFacts } from "./tree-facts";

/**
 * Brings the project that the workbook's selection belongs to into view as the selection moves there: then the hand is in
 * the sheet. Nothing scrolls while the keyboard is in the pane.
 */
export const useMarkInView = (
  body: RefObject<HTMLElement | null>,
  facts: TreeFacts,
  rows: RowList,
  usualHeight: number,
): void => {
  const shown = useRef(markedCode.peek());
  const code = markedCode.value;
  useLayoutEffect(() => {
    const view = body.current?.closest("#view");
    if (code === undefined || code === shown.current || !body.current || !view) return;
    const place = facts.nodes.placeOf(code);
    if (place < 0) return;
    openAbove(facts, place);
    const at = rows.rowOf(place);
    if (at < 0) return;
    shown.current = code;
    if (document.hasFocus() && view.contains(document.activeElement)) return;
    const rowHeight = usualHeight * textScale();
    const top = body.current.getBoundingClientRect().top - view.getBoundingClientRect().top + at * rowHeight;
    const isAbove = top < 0;
    if (isAbove || top + rowHeight > view.clientHeight)
      view.scrollTop += isAbove ? top - rowHeight : top + 2 * rowHeight - view.clientHeight;
  }, [code, rows, facts]);
};
