import type { IconName } from "../kit/Icon";
import type { Recent } from "./recent";

/** One line of what the search found: what it says, and what choosing it does. */
export type Line = {
  readonly id: string;
  readonly icon: IconName;
  /** What names it, written in bold. */
  readonly key?: string;
  readonly text: string;
  /** What stands to the right: a cell, a key. */
  readonly aside?: string;
  readonly act: () => void;
  /** Shows its row in the sheet. */
  readonly goTo?: () => void;
  /** What is remembered of its being chosen. */
  readonly recent?: Recent;
};

/** Lines under one heading. */
export type Group = { readonly title: string; readonly lines: readonly Line[] };
