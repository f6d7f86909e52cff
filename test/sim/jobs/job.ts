import type { TreeChange } from "#core/restructure/tree-change";

/** A job that a person starts in the pane, as data; places are shares of whatever there is by then. */
export type Job =
  /** Edits of one register, or of two, shown and made: what forms, care and bulk changes come to. */
  | {
      readonly job: "edits";
      readonly registers: readonly number[];
      /** The share of the rows that get another text in that column. */
      readonly sets: number;
      readonly column: number;
      readonly inserts: number;
      readonly removes: readonly number[];
      readonly tag: string;
    }
  | { readonly job: "form"; readonly register: number; readonly row: number; readonly tag: string }
  | { readonly job: "new record"; readonly register: number; readonly tag: string }
  | { readonly job: "fix"; readonly rule: string }
  | {
      readonly job: "import";
      readonly register: number;
      readonly changes: number;
      readonly news: number;
      readonly tag: string;
    }
  | { readonly job: "tree"; readonly change: TreeChange; readonly row: number; readonly tag: string }
  | { readonly job: "undo"; readonly which: number }
  | { readonly job: "create" }
  | { readonly job: "adopt" }
  | { readonly job: "colors" }
  | { readonly job: "module"; readonly on: boolean };
