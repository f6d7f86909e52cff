import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./Icon";
import { movedTo } from "./roving";
import { useRoving } from "./use-roving";

/** What a menu offers: something to do, or a page to open. */
export type MenuItem = {
  readonly id: string;
  readonly text: string;
  /** The language of the text where it is another than the pane's. */
  readonly lang?: string;
  readonly disabled?: boolean;
  /** Whether it is the one of several that holds; undefined for what is no such choice. */
  readonly isChosen?: boolean;
} & ({ readonly act: () => void } | { readonly href: string });

type Props = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What the button shows in place of the three dots. */
  readonly icon?: IconName;
  /** The button is one of the stops of a list. */
  readonly isStop?: boolean;
};

/** A button, with three dots where nothing else is said, and what it offers. Esc and a choice give the keyboard back to the button. */
export function Menu({ id, label, items, icon = "more", isStop = false }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (takeFocus = true): void => {
    setOpen(false);
    if (takeFocus) button.current?.focus();
  };
  return (
    <span class="menu-of">
      <button
        ref={button}
        id={id}
        type="button"
        class="icon-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-items` : undefined}
        {...(isStop && { "data-roving": "" })}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || isOpen) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        <Icon name={icon} />
      </button>
      {isOpen && <MenuItems id={`${id}-items`} label={label} items={items} close={close} />}
    </span>
  );
}

const ITEM = '[role^="menuitem"]';

type ItemsProps = Pick<Props, "id" | "label" | "items"> & { readonly close: (takeFocus?: boolean) => void };

/** The items of a menu that is open: the first has the keyboard, and what is pressed or tabbed to elsewhere closes it. */
export function MenuItems({ id, label, items, close }: ItemsProps) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, "down");
  // At once, so that keys pressed right after it opened are its own.
  useLayoutEffect(() => {
    const element = list.current;
    element?.querySelector<HTMLElement>(ITEM)?.focus();
    const elsewhere = ({ target }: Event): void => {
      const isOwn = target instanceof Node && element?.parentElement?.contains(target);
      if (!isOwn) close(false);
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
    };
  }, []);
  const keys = (event: KeyboardEvent): void => {
    const { key } = event;
    // A list around the menu has no part in its keys.
    if (movedTo(key, 0, 1) !== undefined || key.startsWith("Arrow")) event.stopPropagation();
    if (key === "Escape") {
      event.stopPropagation();
      event.preventDefault();
      close();
    } else if (key.length === 1 && key !== " ") {
      const all = [...(list.current?.querySelectorAll<HTMLElement>(ITEM) ?? [])];
      const from = all.findIndex((one) => one === document.activeElement) + 1;
      const begins = (one: HTMLElement): boolean =>
        one.textContent.toLowerCase().startsWith(key.toLowerCase());
      [...all.slice(from), ...all.slice(0, from)].find(begins)?.focus();
    }
  };
  return (
    <div ref={list} id={id} class="menu" role="menu" aria-label={label} onKeyDown={keys}>
      {items.map((item) =>
        "href" in item ? (
          <a
            key={item.id}
            role="menuitem"
            data-roving=""
            class="menu-item"
            href={item.href}
            target="_blank"
            rel="noopener"
            onClick={() => close()}
          >
            {item.text}
          </a>
        ) : (
          <button
            key={item.id}
            type="button"
            role={item.isChosen === undefined ? "menuitem" : "menuitemradio"}
            aria-checked={item.isChosen}
            data-roving=""
            class="menu-item"
            lang={item.lang}
            aria-disabled={item.disabled === true}
            onClick={() => {
              if (item.disabled) return;
              close();
              item.act();
            }}
          >
            {item.text}
            {item.isChosen === true && (
              <>
                {" "}
                <Icon name="check" />
              </>
            )}
          </button>
        ),
      )}
    </div>
  );
}
