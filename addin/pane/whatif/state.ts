import { computed, signal } from "@preact/signals";
import type { Assumption } from "#core/whatif/assumption";
import type { Unthinkable, WhatIf } from "#core/whatif/what-if";
import { revision } from "../book/book";
import { assumptions } from "../kit/thought";

/** What is told of what is thought, and which book and thoughts it is of. */
export type Told = {
  readonly result: WhatIf | Unthinkable;
  readonly of: readonly Assumption[];
  readonly revision: number;
  /** It was another while somebody looked: the workbook has changed. */
  readonly isAgain: boolean;
};

export const told = signal<Told | undefined>(undefined);

/** What is told of the workbook and of the thoughts as they are now; undefined while that is worked out. */
export const current = computed(() => {
  const now = told.value;
  return now?.revision === revision.value && now.of === assumptions.value ? now : undefined;
});
