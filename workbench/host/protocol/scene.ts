import type { FunctionCalls } from "../functions/function-calls";
import type { Workbook } from "../model/workbook";
import type { References } from "./references";

/** How much of the add-in is seen: not running, running unseen, or in its pane. */
export const paneStates = ["Inactive", "Background", "Visible"] as const;
export type PaneState = (typeof paneStates)[number];

/** What a request plays in: the workbook, and what the client holds on to. */
export type Scene = {
  readonly workbook: Workbook;
  readonly references: References;
  /** The cells that call functions of the add-in. */
  readonly functionCalls: FunctionCalls;
  /** Whether events reach the add-in (`context.runtime.enableEvents`). */
  eventsEnabled: boolean;
  paneState: PaneState;
  /** How many runs are on whose doings are to be one entry in the list of what can be undone. */
  undoGroups: number;
  /** How many cells they have written. */
  groupedCells: number;
};
