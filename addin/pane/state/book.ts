import { computed, signal } from "@preact/signals";
import type { Book } from "../../../src/book/book";
import type { Twin } from "../../../src/book/read-book";
import { findingsOf, type Check } from "../../../src/rules/check";
import { countFindings, listFindings } from "../../../src/rules/listing";
import type { Refusal } from "../../ports";

/** Whether the pane has the workbook in hand. */
export type Stage =
  | { readonly kind: "opening" }
  | { readonly kind: "ready" }
  | { readonly kind: "refused"; readonly cause: Refusal };

export const stage = signal<Stage>({ kind: "opening" });

/** The workbook's registers under watch. Its content is mended in place; `revision` tells when. */
export const check = signal<Check | undefined>(undefined);

/** Counts the changes of the book, for everything that is derived from its content. */
export const revision = signal(0);

export const book = computed((): Book | undefined => {
  // Read for the sake of being told.
  void revision.value;
  return check.value?.book;
});

export const twins = signal<readonly Twin[]>([]);

/** When the whole workbook was last read and checked, in ms since 1970. */
export const checkedAt = signal<number | undefined>(undefined);

/** Every finding, the gravest first, where it stands now. */
export const findings = computed(() => {
  void revision.value;
  const current = check.value;
  return current ? listFindings(current.book, findingsOf(current)) : [];
});

export const findingCounts = computed(() => countFindings(findings.value.map(({ finding }) => finding)));
