import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../kit/Icon";
import { activeLine, closeSearch, isSearching, lineKeys, openSearch, searchText } from "../kit/searching";
import { shell } from "../language";
import { Behind } from "./Behind";

/** The box to find and to do, everywhere. It opens by a press, by typing and by Ctrl K, never by the focus alone. */
export function SearchBox() {
  const field = useRef<HTMLDivElement>(null);
  const words = shell.value;
  const isOpen = isSearching.value;
  useEffect(() => {
    if (!isOpen) return undefined;
    const elsewhere = ({ target }: Event): void => {
      const isOwn =
        target instanceof Element &&
        (field.current?.contains(target) === true || target.closest(".search-over"));
      if (!isOwn) closeSearch(false);
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
    };
  }, [isOpen]);
  const keys = (event: KeyboardEvent): void => {
    const { key } = event;
    const takes =
      isOpen && key === "Escape"
        ? () => closeSearch(true)
        : !isOpen && key === "ArrowDown"
          ? openSearch
          : undefined;
    if (takes) takes();
    else if (!isOpen || lineKeys.current?.(event) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={field} class={isOpen ? "search open" : "search"} role="search">
      <Icon name="search" />
      <input
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.search}
        aria-keyshortcuts="Control+K"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? "search-lines" : undefined}
        aria-activedescendant={activeLine.value}
        placeholder={words.search}
        value={searchText.value}
        onClick={openSearch}
        onInput={({ currentTarget }) => {
          searchText.value = currentTarget.value;
          if (!isOpen) openSearch();
        }}
        onKeyDown={keys}
      />
      <kbd aria-hidden="true">Ctrl K</kbd>
      <Behind />
    </div>
  );
}
