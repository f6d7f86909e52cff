import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { textScale } from "./text-scale";
import { windowOf, type RowWindow } from "./window";

/** Until the page has told how high the view is. */
const GUESSED_HEIGHT = 600;

/** The rows of a long list, each so many px high beside text of the usual size, that stand in view now; follows scrolling and resizing of the pane's view. */
export const useWindow = (
  list: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowWindow => {
  const [shown, setShown] = useState<RowWindow>(() => windowOf(0, GUESSED_HEIGHT, rowHeight, count));

  useLayoutEffect(() => {
    const element = list.current;
    const view = element?.closest("#view") ?? document.documentElement;
    if (!element) return;
    const look = (): void => {
      const top = view.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const next = windowOf(top, view.clientHeight || GUESSED_HEIGHT, rowHeight * textScale(), count);
      setShown((before) => (before.first === next.first && before.end === next.end ? before : next));
    };
    look();
    view.addEventListener("scroll", look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(view);
    return () => {
      view.removeEventListener("scroll", look);
      sizes.disconnect();
    };
  }, [list, rowHeight, count]);

  return { first: Math.min(shown.first, count), end: Math.min(shown.end, count) };
};
