import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { movedTo } from "./roving";

const stops = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>("[data-roving]") ?? []),
];

/**
 * Keeps the keyboard's place in a list whose focusable elements bear `data-roving`: arrows move it, and when the
 * element that has it goes away, the one that comes in its place gets it. Give the handlers to the list.
 */
export const useKeptFocus = (
  list: RefObject<HTMLElement | null>,
): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusCapture: (event: FocusEvent) => void;
  readonly onBlurCapture: (event: FocusEvent) => void;
} => {
  const kept = useRef<{ readonly element: HTMLElement; readonly at: number } | undefined>(undefined);

  useLayoutEffect(() => {
    const last = kept.current;
    if (!last || last.element.isConnected || document.activeElement !== document.body) return;
    const all = stops(list.current);
    all[Math.min(last.at, all.length - 1)]?.focus();
  });

  return {
    onKeyDown: (event) => {
      const all = stops(list.current);
      const at = all.findIndex((stop) => stop === event.target);
      const next = at < 0 ? undefined : movedTo(event.key, at, all.length);
      if (next === undefined) return;
      event.preventDefault();
      all[next]?.focus();
    },
    onFocusCapture: ({ target }) => {
      const item = target instanceof HTMLElement ? target.closest("li") : null;
      const element = item?.querySelector<HTMLElement>("[data-roving]");
      if (element) kept.current = { element, at: stops(list.current).indexOf(element) };
    },
    onBlurCapture: ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) kept.current = undefined;
    },
  };
};
