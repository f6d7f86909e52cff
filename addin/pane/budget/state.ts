import { signal } from "@preact/signals";
import type { Rollup } from "#core/budget/rollup";
import type { Selection } from "#core/budget/selection";

/** Which time the Budget view counts (#98). */
export const selection = signal<Selection>({});

/** The codes whose subprojects are shown. */
export const expanded = signal<ReadonlySet<string>>(new Set());

/** The code of the row that the keyboard stands on. */
export const activeCode = signal<string | undefined>(undefined);

/** The tree with its sums, as last worked out. */
export const rollup = signal<Rollup | undefined>(undefined);

/** Whether the sums are being worked out anew. */
export const isSumming = signal(false);
