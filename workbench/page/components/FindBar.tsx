import { useLayoutEffect, useRef } from "preact/hooks";
import { findNext, foundAt, spots, wanted } from "../find";
import { words } from "../settings";

/** Finds text in the sheet in front: Enter goes on to the next cell, Shift+Enter back, Esc closes. */
export function FindBar() {
  const field = useRef<HTMLInputElement>(null);
  const text = wanted.value;
  const isOpen = text !== undefined;
  useLayoutEffect(() => field.current?.focus(), [isOpen]);
  if (text === undefined) return null;
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter") findNext(event.shiftKey);
    else if (event.key === "Escape") {
      wanted.value = undefined;
      document.querySelector<HTMLElement>(".cell-editor")?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="find-bar" role="search">
      <input
        ref={field}
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        onInput={({ currentTarget }) => (wanted.value = currentTarget.value)}
        onKeyDown={keys}
      />
      <span role="status">{text.trim() !== "" && words.found(foundAt.value, spots.value.length)}</span>
    </div>
  );
}
