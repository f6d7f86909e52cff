import { computed, signal } from "@preact/signals";

/** How many makings of edits are on: one that is refused, since another is on, ends while that goes on. */
export const makings = signal(0);

/** Whether edits that somebody has seen are being made: until the book is known anew, what shows of them is what was seen. */
export const isMaking = computed(() => makings.value > 0);
