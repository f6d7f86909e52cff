import type { JSX, TargetedKeyboardEvent, TargetedMouseEvent } from "preact";
import { useState } from "preact/hooks";
import { MenuItems, type MenuItem } from "./Menu";

type Shown = { readonly row: HTMLElement; readonly top: number };

/** How high an item of a menu is, and the room around them, in px beside text of the usual size. */
const ITEM_HEIGHT = 36;
const AROUND = 16;

/** Where a menu of so many items has room: below its row, or as far up as it must. */
const topOf = (row: HTMLElement, items: number): number => {
  const { bottom } = row.getBoundingClientRect();
  return Math.max(0, Math.min(bottom, innerHeight - items * ITEM_HEIGHT - AROUND));
};

type RowMenu = {
  /** What the row listens with: the other button of the mouse, a finger that rests on it, and the keys for that. */
  readonly on: {
    readonly onContextMenu: (event: TargetedMouseEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  };
  /** The menu, while it is open; it stands inside the row. */
  readonly shown: JSX.Element | null;
};

/** What a row of a list offers besides being opened (Skift+F10). Without items it offers nothing. */
export const useRowMenu = (id: string, label: string, itemsOf: () => readonly MenuItem[]): RowMenu => {
  const [shown, setShown] = useState<Shown>();
  const open = (row: HTMLElement, event: Event): void => {
    const items = itemsOf();
    if (items.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    setShown({ row, top: topOf(row, items.length) });
  };
  const close = (takeFocus = true): void => {
    setShown(undefined);
    if (takeFocus) shown?.row.focus();
  };
  const keep = (event: Event): void => event.stopPropagation();
  return {
    on: {
      onContextMenu: (event) => open(event.currentTarget, event),
      onKeyDown: (event) => {
        const { key, shiftKey } = event;
        if ((key === "F10" && shiftKey) || key === "ContextMenu") open(event.currentTarget, event);
      },
    },
    shown: shown ? (
      <div
        class="row-menu"
        style={{ top: `${shown.top}px` }}
        onClick={keep}
        onKeyDown={keep}
        onPointerDown={keep}
      >
        <MenuItems id={`${id}-items`} label={label} items={itemsOf()} close={close} />
      </div>
    ) : null,
  };
};
