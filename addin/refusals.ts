import type { CellValue } from "#core/values/cell";

/** Why Excel would not do a thing, in the only ways that the pane tells apart. */
export type Refusal =
  | { readonly kind: "editing-cell" }
  | { readonly kind: "read-only" }
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "not-found"; readonly name: string }
  | { readonly kind: "no-room"; readonly sheet: string }
  | { readonly kind: "canceled" }
  /** The workbook's structure is protected, and Kontera has no sheet yet to lay a job ready on. */
  | { readonly kind: "structure-protected" }
  /** What must be written at once is more than Excel takes in one request: very many separate rows go out or come in. */
  | { readonly kind: "too-large" }
  /** Excel took what was written for something else, or did not write all of it. */
  | { readonly kind: "not-as-asked" }
  /** Excel wrote although rows or cells had changed, where it was relied on to stop. */
  | { readonly kind: "unstopped" }
  /** Rows or cells changed at the very moment of writing, and not all could be put back. */
  | { readonly kind: "astray" }
  /** Another workbook of the same Excel is in front, and Excel does not do the thing in one behind. */
  | { readonly kind: "other-workbook" }
  /** The register stands on a sheet without a table: it is read, and Excel gives no hold to write by. */
  | { readonly kind: "no-table"; readonly sheet: string }
  /** The workbook holds something else than the pane's book, and is about to be read anew. */
  | { readonly kind: "unread" }
  | { readonly kind: "host"; readonly code: string; readonly message: string };

/** A cell that no longer holds what the preview showed; the worksheet row and column are zero-based. */
export type Moved = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expected: CellValue;
  readonly found: CellValue;
  /** The cell holds a formula, which Kontera never writes over. */
  readonly formula?: true;
  /** The row cannot be found again: it is gone, or there are several like it. */
  readonly gone?: true;
};

/** What changed since the preview: cells, rows that cannot be found again, columns; or Excel cannot prove that nothing did. */
export type ChangeReason = "cells" | "rows" | "columns" | "unproved";

/** Why a write did not happen, and in what state it left the workbook. */
export type WriteRefusal =
  /** Nothing was written: these cells changed since the preview. */
  | { readonly kind: "changed-since"; readonly reason: ChangeReason; readonly cells: readonly Moved[] }
  /** Nothing is left of it: Excel refused half way, and what was written was taken back, but for new rows that somebody has written in. */
  | { readonly kind: "taken-back"; readonly cause: Refusal; readonly kept?: readonly Moved[] }
  /** Excel refused, and refused the taking back too: these sheets, and cells as far as they are known, hold a part of it. */
  | {
      readonly kind: "half-written";
      readonly cause: Refusal;
      readonly sheets: readonly string[];
      readonly cells: readonly Moved[];
    }
  /** Excel refused before anything was written. */
  | { readonly kind: "not-begun"; readonly cause: Refusal };
