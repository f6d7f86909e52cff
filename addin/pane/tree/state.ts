import { signal } from "@preact/signals";
import type { Plan, TreeRefusal } from "#core/restructure/plan";
import type { TreeChange } from "#core/restructure/tree-change";
import type { Result } from "#core/values/result";
import type { Starts } from "../kit/route";

/** A change of the project tree as somebody fills it in; every change uses some of it. */
export type TreeDraft = {
  readonly change: TreeChange;
  /** The project's code; for a new one its parent's. */
  readonly project: string;
  readonly code: string;
  /** The code that was suggested; it stands until somebody writes another. */
  readonly suggested: string;
  readonly name: string;
  /** What stands below is included. */
  readonly below: boolean;
  /** A parent that is said to be bookable stops being so. */
  readonly unbookParent: boolean;
};

/** What a change would do, and the revision of the book that it was worked out for. */
export type PlannedChange = { readonly plan: Result<Plan, TreeRefusal>; readonly revision: number };

/** A change as it is before anything is filled in: closing includes what stands below, for it is closed in effect. */
export const newDraft = (change: TreeChange, project: string): TreeDraft => ({
  change,
  project,
  code: change === "move" ? project : "",
  suggested: "",
  name: "",
  below: change === "close",
  unbookParent: true,
});

/** A change on its way: as it is filled in, what it would do once that is worked out, and whether it is done. */
export type TreeWork = {
  readonly draft: TreeDraft;
  readonly planned: PlannedChange | undefined;
  readonly isDone: boolean;
};

const begunWith = (start: Starts["tree"] | undefined): TreeWork => ({
  draft: newDraft(start?.change ?? "new", start?.project ?? ""),
  planned: undefined,
  isDone: false,
});

/** The change that is under way; it stays while somebody looks at something else. */
export const work = signal<TreeWork>(begunWith(undefined));

let begun: Starts["tree"] | undefined;

/** Begins a change, unless it is the one that is under way. */
export const begin = (start: Starts["tree"] | undefined): void => {
  if (start === undefined || start === begun) return;
  begun = start;
  work.value = begunWith(start);
};
