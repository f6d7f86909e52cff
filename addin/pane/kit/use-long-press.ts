import { useEffect, useRef } from "preact/hooks";

/** How long a finger rests before it is a long press, in ms; and how far it may slip meanwhile, in px. */
const LONG = 500;
const SLIP = 10;

type Resting = {
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout>;
};

/**
 * Tells of a finger or a pen that rests on a row of a list, by the row's `data-at`; the press that ends it is no press of
 * the row. What a mouse does is left alone: it has keys beside it.
 */
export const useLongPress = (act: (at: number) => void) => {
  const resting = useRef<Resting | undefined>(undefined);
  const wasLong = useRef(false);
  const end = (): void => {
    if (resting.current) clearTimeout(resting.current.timer);
    resting.current = undefined;
  };
  useEffect(() => end, []);
  return {
    onPointerDown: ({ pointerType, target, clientX: x, clientY: y }: PointerEvent): void => {
      end();
      wasLong.current = false;
      const at = target instanceof Element ? target.closest("[data-at]")?.getAttribute("data-at") : undefined;
      if (pointerType === "mouse" || at === undefined || at === null) return;
      const timer = setTimeout(() => {
        wasLong.current = true;
        act(Number(at));
      }, LONG);
      resting.current = { x, y, timer };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent): void => {
      const from = resting.current;
      if (from && Math.hypot(clientX - from.x, clientY - from.y) > SLIP) end();
    },
    onPointerUp: end,
    // The list is scrolled instead.
    onPointerCancel: end,
    onContextMenu: (event: Event): void => {
      if (resting.current) event.preventDefault();
    },
    onClickCapture: (event: Event): void => {
      if (!wasLong.current) return;
      wasLong.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
};
