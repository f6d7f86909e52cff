import { signal } from "@preact/signals";
import { keepAs, keptAs } from "../kit/kept";

const PLACE = "kontera.hints";

/** So many visits show it. */
const MOST = 3;

/** Whether the hint of the first visits shows in this opening of the pane; undefined until Hem has been drawn in it. */
const shows = signal<boolean | undefined>(undefined);

/** Whether Hem shows its hint: in a person's first visits on this computer, and no more once they have closed it. */
export const showsHint = (): boolean => {
  if (shows.value === undefined) {
    const before = Number(keptAs(PLACE) ?? 0);
    // What is no number is nobody's first visit.
    shows.value = before < MOST;
    if (shows.value) keepAs(PLACE, String(before + 1));
  }
  return shows.value;
};

/** Closes the hint, for good. */
export const closeHint = (): void => {
  keepAs(PLACE, String(MOST));
  shows.value = false;
};
