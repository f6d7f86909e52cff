import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { movedAlong, movedTo } from "./roving";

const STOP = "[data-roving]";
const MARKED = '[aria-current], [aria-checked="true"], [aria-pressed="true"], [aria-selected="true"]';

const stopsIn = (element: HTMLElement): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(STOP)];

/** Where a key leads: along a row of stops, down a list of them, or both in a list of rows that have several. */
export type Way = "along" | "down" | "rows";

const next = (element: HTMLElement, from: HTMLElement, key: string, way: Way): HTMLElement | undefined => {
  const all = stopsIn(element);
  if (way !== "rows") {
    const at = (way === "along" ? movedAlong : movedTo)(key, all.indexOf(from), all.length);
    return at === undefined ? undefined : all[at];
  }
  const rows = [...element.querySelectorAll<HTMLElement>("[data-row]")].filter((row) =>
    row.querySelector(STOP),
  );
  const row = from.closest<HTMLElement>("[data-row]");
  if (!row) return undefined;
  const own = stopsIn(row);
  if (key === "ArrowLeft" || key === "ArrowRight")
    return own[own.indexOf(from) + (key === "ArrowRight" ? 1 : -1)];
  const at = movedTo(key, rows.indexOf(row), rows.length);
  return at === undefined ? undefined : (rows[at]?.querySelector<HTMLElement>(STOP) ?? undefined);
};

/** Makes the stops below an element one for the Tab key. Gives the way to stop. */
const bind = (element: HTMLElement, way: Way): (() => void) => {
  let stop: HTMLElement | undefined;
  let at = 0;
  let isInside = false;
  const settle = (): void => {
    const all = stopsIn(element);
    const wasLost =
      isInside && stop !== undefined && !stop.isConnected && document.activeElement === document.body;
    if (!stop || !all.includes(stop))
      stop =
        (wasLost ? undefined : all.find((one) => one.matches(MARKED))) ?? all[Math.min(at, all.length - 1)];
    at = stop ? all.indexOf(stop) : 0;
    for (const one of all) {
      const wanted = one === stop ? "0" : "-1";
      if (one.getAttribute("tabindex") !== wanted) one.setAttribute("tabindex", wanted);
    }
    if (wasLost) stop?.focus();
  };
  const enter = ({ target }: FocusEvent): void => {
    isInside = true;
    const chosen = target instanceof HTMLElement ? target.closest<HTMLElement>(STOP) : null;
    if (!chosen || !element.contains(chosen)) return;
    stop = chosen;
    settle();
  };
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || element.contains(relatedTarget)) return;
    isInside = false;
    stop = stopsIn(element).find((one) => one.matches(MARKED)) ?? stop;
    settle();
  };
  const move = (event: KeyboardEvent): void => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement) || !target.matches(STOP)) return;
    const moved = next(element, target, key, way);
    if (!moved) return;
    event.preventDefault();
    moved.focus();
  };
  settle();
  const changes = new MutationObserver(settle);
  changes.observe(element, {
    childList: true,
    subtree: true,
    attributeFilter: ["data-roving", "aria-current"],
  });
  element.addEventListener("focusin", enter);
  element.addEventListener("focusout", leave);
  element.addEventListener("keydown", move);
  return () => {
    changes.disconnect();
    element.removeEventListener("focusin", enter);
    element.removeEventListener("focusout", leave);
    element.removeEventListener("keydown", move);
  };
};

/**
 * Makes the elements below that bear `data-roving` one stop for the Tab key: the arrows move among them, and only where
 * the keyboard stands is tabbable, since Office's own client looks for where to go among what is. A stop that goes away
 * hands the keyboard to the one that comes in its place. Left, the stop is the one that is marked as current, if any is.
 * What is drawn only when it has been worked out is bound as soon as it is there.
 */
export const useRoving = (ref: RefObject<HTMLElement | null>, way: Way): void => {
  const bound = useRef<{ readonly element: HTMLElement | null; readonly loosen: () => void }>(undefined);
  useLayoutEffect(() => {
    const element = ref.current;
    if (bound.current?.element === element) return;
    bound.current?.loosen();
    bound.current = { element, loosen: element ? bind(element, way) : () => undefined };
  });
  useLayoutEffect(() => () => bound.current?.loosen(), []);
};
