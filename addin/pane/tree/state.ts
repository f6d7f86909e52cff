import type { Plan, TreeRefusal } from "#core/restructure/plan";
import type { TreeChange } from "#core/restructure/tree-change";
import type { Result } from "#core/values/result";

/** A change of the project tree as somebody fills it in; every change uses some of it. */
export type TreeDraft = {
  readonly change: TreeChange;
  /** The project's code; for a new one its parent's. */
  readonly project: string;
  readonly code: string;
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
  name: "",
  below: change === "close",
  unbookParent: true,
});
