import { signal } from "@preact/signals";
import type { ToldOutcome } from "#core/access/told-outcome";
import type { Unread } from "#core/csv/file-kind";
import type { FileReading } from "#core/csv/read-file";
import { step, type Step } from "./state";

/** The accounting system's file, as it was read. */
export type ToldFile = { readonly name: string; readonly reading: FileReading };
export const toldFile = signal<ToldFile | undefined>(undefined);

/** What was chosen and cannot be used: another kind of file, one that holds nothing, one whose line never ends, or several sheets. */
export type Unusable = {
  readonly name: string;
  readonly kind: Unread | "empty" | "endless" | "several-sheets";
};
export const unusable = signal<Unusable | undefined>(undefined);

/** What is asked of a file's columns, and what somebody answered; a list has no outcome. */
export type Asked = "client" | "consultant" | "program" | "outcome";
export type Answers = {
  readonly columns: { readonly [Each in Asked]?: number };
  readonly isList: boolean;
};
const unanswered: Answers = { columns: {}, isList: false };
export const answers = signal(unanswered);

/** What words for outcomes mean, as somebody has explained them; by the word as words are compared. */
export const explained = signal<ReadonlyMap<string, ToldOutcome>>(new Map());

/** Whether the list is whole, or a part, once somebody has said so. */
export const isWhole = signal<boolean | undefined>(undefined);

/** Where somebody came from. */
export const cameFrom = signal<Step>("clients");

/** Goes to the reconciliation. */
export const toReconcile = (): void => {
  if (step.value !== "reconcile") cameFrom.value = step.value;
  step.value = "reconcile";
};

/** Lets go of the file, and of what was said of it. */
export const forgetTold = (): void => {
  toldFile.value = undefined;
  unusable.value = undefined;
  answers.value = unanswered;
  explained.value = new Map();
  isWhole.value = undefined;
};
