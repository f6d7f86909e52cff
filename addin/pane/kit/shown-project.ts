import { signal } from "@preact/signals";

/** The code of the project whose card is shown, as typed; undefined while projects are searched for. */
export const shownProject = signal<string | undefined>(undefined);
