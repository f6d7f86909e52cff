import { signal } from "@preact/signals";
import type { RowId } from "#core/book/row-id";
import type { RegisterId } from "#core/registers/register";
import type { Severity } from "#core/rules/engine/rule";
import type { RowRef } from "../book/row-ref";
import type { RowDraft } from "../form/row-draft";

/** What shows of a register. */
export type Screen =
  | { readonly kind: "list" }
  | { readonly kind: "card"; readonly ref: RowRef }
  | { readonly kind: "form"; readonly ref: RowRef | undefined }
  | { readonly kind: "remove"; readonly refs: readonly RowRef[] };

/** What somebody is writing in a form; it stays while they look at something else. */
export type Draft = RowDraft & { readonly register: RegisterId; readonly ref: RowRef | undefined };

/** The register that shows, and what of it. */
export const shown = signal<{ readonly register: RegisterId; readonly screen: Screen } | undefined>(
  undefined,
);
export const draft = signal<Draft | undefined>(undefined);
/** Which rows the list shows. */
export const search = signal("");
export const kind = signal<Extract<Severity, "error" | "warning"> | undefined>(undefined);
export const ticked = signal<ReadonlySet<RowId>>(new Set());
/** The row that the keyboard stands on. */
export const activeRow = signal<RowId | undefined>(undefined);

/** Shows something else of the register. */
export const showScreen = (screen: Screen): void => {
  if (shown.value) shown.value = { ...shown.value, screen };
};
