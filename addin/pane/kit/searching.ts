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

/**
 * Closes the search. The keyboard goes back to where it stood; or not, where what was chosen may give it another place: what
 * is given then takes it back where none was.
 */
export const closeSearch = (goesBack: boolean): (() => void) => {
  isSearching.value = false;
  searchText.value = "";
  activeLine.value = undefined;
  const from = before;
  before = undefined;
  const giveBack = (): void => {
    if (from?.isConnected) from.focus({ preventScroll: true });
  };
  if (goesBack && from?.isConnected) giveBack();
  else box()?.blur();
  return giveBack;
};
