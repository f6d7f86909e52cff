import { signal } from "@preact/signals";

/** The code of the project whose card is shown, as typed; undefined while projects are searched for. */
export const shownProject = signal<string | undefined>(undefined);

/** Which projects somebody may ask for outside the place: those over their budget, or near it. */
export type BudgetChip = "over" | "near";

/** The projects that somebody has asked for outside the place, until it shows them. */
export const askedChip = signal<BudgetChip | undefined>(undefined);
