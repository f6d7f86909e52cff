import { signal } from "@preact/signals";

/** The codes being tried, as typed, by the folded key of their dimension. */
export const triedCodes = signal<ReadonlyMap<string, string>>(new Map());
