import type { Typed } from "#core/records/form";

/** What somebody is writing in a row's form. */
export type RowDraft = {
  /** What the form was filled with before anybody typed in it; nothing for a new row. */
  readonly before: Typed;
  readonly typed: Typed;
  /** The fields that somebody has been in: what is wrong is told below them. */
  readonly left: ReadonlySet<string>;
  /** The key that is filled in was suggested. */
  readonly isSuggested: boolean;
};

/** A draft as its form begins. */
export const newDraft = (before: Typed): RowDraft => ({
  before,
  typed: before,
  left: new Set(),
  isSuggested: false,
});
