import type { Workbook } from "../model/workbook";
import type { References } from "./references";

/** What a request plays in: the workbook, and what the client holds on to. */
export type Scene = {
  readonly workbook: Workbook;
  readonly references: References;
  /** Whether events reach the add-in (`context.runtime.enableEvents`). */
  eventsEnabled: boolean;
};
