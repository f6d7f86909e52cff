import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { focusHeading } from "../kit/focus-heading";
import { screenKey } from "../kit/screen";
import { isSearching } from "../kit/searching";
import { moveBetween, ScrollMemory } from "./scroll-memory";

/** Whether the keyboard stands nowhere, or outside the view on what somebody pressed by keyboard to come to it. */
const takesFocus = (view: HTMLElement): boolean => {
  const { activeElement, body } = document;
  // What is opened from below the search leaves the keyboard in its box.
  if (!document.hasFocus() || isSearching.peek()) return false;
  if (activeElement === null || activeElement === body) return true;
  return !view.contains(activeElement) && activeElement.matches(":focus-visible");
};

/** Does something as soon as it can be done: now, or when the view has grown. Gives the way to stop. */
const asSoonAs = (view: HTMLElement, act: () => boolean): (() => void) => {
  if (act()) return () => undefined;
  const changes = new MutationObserver(() => {
    if (act()) changes.disconnect();
  });
  changes.observe(view, { childList: true, subtree: true });
  return () => changes.disconnect();
};

/**
 * Gives the keyboard the heading again when the one that held it was drawn anew, as when a sum has come that a screen waited
 * for. Gives the way to stop.
 */
const holdHeading = (view: HTMLElement): (() => void) => {
  const changes = new MutationObserver(() => {
    if (document.activeElement === document.body && document.hasFocus()) focusHeading();
  });
  changes.observe(view, { childList: true, subtree: true });
  return () => changes.disconnect();
};

const HANDS_ON = ["wheel", "pointerdown", "keydown"] as const;

/** What of a view had the keyboard last in each screen, by its id. */
const rememberFocus = (
  view: HTMLElement,
  shown: { readonly current: string },
  focused: Map<string, string>,
) => {
  const note = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.id !== "") focused.set(shown.current, target.id);
  };
  view.addEventListener("focusin", note);
  return () => view.removeEventListener("focusin", note);
};

/**
 * Gives each screen its scroll position. The keyboard, where it has lost its place, gets the heading of what was opened,
 * and on the way back what it stood on there. Whoever scrolls or presses before a slow screen has come is left alone.
 */
export const useKeptPlace = (ref: RefObject<HTMLElement | null>): void => {
  const memory = useRef(new ScrollMemory()).current;
  const focused = useRef(new Map<string, string>()).current;
  const shown = useRef(screenKey.peek());
  const key = screenKey.value;

  useLayoutEffect(() => {
    const view = ref.current;
    if (!view) return undefined;
    const keep = (): void => memory.keep(shown.current, view.scrollTop);
    view.addEventListener("scroll", keep, { passive: true });
    const forget = rememberFocus(view, shown, focused);
    return () => {
      view.removeEventListener("scroll", keep);
      forget();
    };
  }, [ref]);

  useLayoutEffect(() => {
    const view = ref.current;
    if (!view || shown.current === key) return undefined;
    const move = moveBetween(shown.current, key);
    const top = memory.topOf(key, move);
    shown.current = key;
    const stops = [
      asSoonAs(view, () => {
        view.scrollTop = top;
        return view.scrollTop >= top - 1;
      }),
    ];
    if (takesFocus(view)) {
      const id = move === "back" ? focused.get(key) : undefined;
      stops.push(
        asSoonAs(view, () => {
          const before = id === undefined ? null : document.getElementById(id);
          before?.focus({ preventScroll: true });
          if (before !== null && document.activeElement === before) return true;
          // What one stood on may come later than the heading, in a list that is worked out.
          const hasHeading = document.activeElement?.matches("#view h2") === true || focusHeading();
          return hasHeading && id === undefined;
        }),
        holdHeading(view),
      );
    }
    const stop = (): void => {
      for (const one of stops) one();
      for (const kind of HANDS_ON) window.removeEventListener(kind, stop);
    };
    for (const kind of HANDS_ON) window.addEventListener(kind, stop, { passive: true });
    return stop;
  }, [key]);
};
