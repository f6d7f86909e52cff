import { signal } from "@preact/signals";
import type { RowId } from "#core/book/row-id";
import type { RegisterId } from "#core/registers/register";
import type { Severity } from "#core/rules/engine/rule";
import type { RowRef } from "../book/row-ref";
import { holdDraft } from "../form/hold-draft";
import type { RowDraft } from "../form/row-draft";

/** What shows of a register. */
export type Screen =
  | { readonly kind: "list" }
  | { readonly kind: "card"; readonly ref: RowRef }
  | { readonly kind: "form"; readonly ref: RowRef | undefined }
  | { readonly kind: "remove"; readonly refs: readonly RowRef[] };

/** What somebody is writing in a form; it stays while they look at something else. */
export type Draft = RowDraft & { readonly register: RegisterId; readonly ref: RowRef | undefined };

/** The rows that the list shows, and which of them the last job brought in. */
export type Listing = { readonly rows: readonly RowId[]; readonly fresh: ReadonlySet<RowId> };

/** The register that shows, and what of it. */
export const shown = signal<{ readonly register: RegisterId; readonly screen: Screen } | undefined>(
  undefined,
);
export const draft = signal<Draft | undefined>(undefined);
holdDraft(draft, (now) => now);
/** Which rows the list shows. */
export const search = signal("");
export const kind = signal<Extract<Severity, "error" | "warning"> | undefined>(undefined);
export const ticked = signal<ReadonlySet<RowId>>(new Set());
/** Whether a press ticks a row in place of opening it. */
export const isTicking = signal(false);
/** Whether it is being chosen which column stands last. */
export const isChoosingColumn = signal(false);
/** The row that the keyboard stands on. */
export const activeRow = signal<RowId | undefined>(undefined);

/** Shows something else of the register. */
export const showScreen = (screen: Screen): void => {
  if (shown.value) shown.value = { ...shown.value, screen };
};
