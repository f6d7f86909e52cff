import { signal } from "@preact/signals";

/** What the Budget view looks for in codes and names; whoever shows it may say at which project it begins. */
export const budgetSearch = signal("");
