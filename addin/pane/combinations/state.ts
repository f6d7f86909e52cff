import { signal } from "@preact/signals";

/** Whether the tester of coding combinations is open. */
export const isTrying = signal(false);

/** The codes being tried, as typed, by the folded key of their dimension. */
export const triedCodes = signal<ReadonlyMap<string, string>>(new Map());
