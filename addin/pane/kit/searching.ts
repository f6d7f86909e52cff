import { signal } from "@preact/signals";

/** Whether the search lies over the view. */
export const isSearching = signal(false);

/** What is typed in the search box. */
export const searchText = signal("");

/** The line that the box's arrows stand on, by its id; undefined while there is none. */
export const activeLine = signal<string | undefined>(undefined);

/** What the lines of the search do with a key of the box; true when it was theirs. */
export const lineKeys: { current: ((event: KeyboardEvent) => boolean) | undefined } = { current: undefined };

let before: HTMLElement | undefined;

const box = (): HTMLElement | null => document.getElementById("search");

/** Opens the search over the view, and remembers where the keyboard stood. */
export const openSearch = (): void => {
  const { activeElement } = document;
  if (!isSearching.value && activeElement instanceof HTMLElement && activeElement !== box())
    before = activeElement === document.body ? undefined : activeElement;
  isSearching.value = true;
  box()?.focus();
};

/** Closes the search; the keyboard goes back to where it stood, unless what was chosen gives it a place. */
export const closeSearch = (goesBack: boolean): void => {
  isSearching.value = false;
  searchText.value = "";
  activeLine.value = undefined;
  if (goesBack && before?.isConnected) before.focus({ preventScroll: true });
  else box()?.blur();
  before = undefined;
};
