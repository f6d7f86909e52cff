import { signal } from "@preact/signals";

/** Whether edits that somebody has seen are being made: until the book is known anew, what shows of them is what was seen. */
export const isMaking = signal(false);
