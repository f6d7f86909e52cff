import { computed, signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { place, trail } from "./route";

/** What leads back from where the person is: what the way says, and the going. */
export type Back = { readonly to: string; readonly go: () => void };

/** A screen inside the view that shows: a card, a form, a step. */
type Inner = { readonly key: string; readonly back: Back };

const inner = signal<Inner | undefined>(undefined);

/** Where the person is, down to the screen inside the view: what has a scroll position of its own. */
export const screenKey = computed(() => [place.value, ...trail.value, inner.value?.key ?? ""].join("/"));

/** The way back out of the screen inside the view; undefined at the view's own. */
export const innerBack = computed(() => inner.value?.back);

/** Says that a component is a screen of its own inside the view, and what leads out of it; without a key it is none. */
export const useScreen = (key: string | undefined, back: Back): void => {
  const go = useRef(back.go);
  go.current = back.go;
  useLayoutEffect(() => {
    if (key === undefined) return undefined;
    const mine = { key, back: { to: back.to, go: () => go.current() } };
    inner.value = mine;
    return () => {
      if (inner.peek() === mine) inner.value = undefined;
    };
  }, [key, back.to]);
};
