import { signal } from "@preact/signals";
import type { LeftJob, Workbook } from "../../ports";
import { WaitingSheets } from "./waiting-sheets";

/** The jobs that Excel broke off and that nobody has seen to yet. */
export const brokenJobs = signal<readonly LeftJob[]>([]);

/** Whether sheets stand that wait for their rows, and of which nobody can tell yet whether they will come. */
export const areSheetsWaiting = signal(false);

const waiting = new WaitingSheets();

function tell(left: readonly LeftJob[]): void {
  const broken = left.filter(({ isBroken }) => isBroken);
  const told = waiting.take(broken, Date.now());
  brokenJobs.value = told;
  areSheetsWaiting.value = told.length < broken.length;
}

/**
 * Takes down the jobs that Excel broke off. When the pane opens, what jobs left that never came to write is dropped
 * without a word: their panes were closed.
 */
export async function seeToLeft(
  workbook: Workbook,
  left: readonly LeftJob[],
  isOpening: boolean,
): Promise<void> {
  tell(left);
  if (isOpening && left.some(({ isBroken }) => !isBroken)) await workbook.dropLeft("everyone's");
}

/**
 * Empties what a person's Ctrl+Z brought back of jobs on the hidden sheet, in lanes that were touched or of this pane, and
 * takes down those that Excel broke off; false when Excel would not.
 */
export async function seeToLanes(workbook: Workbook, touched: readonly number[]): Promise<boolean> {
  const kept = await workbook.dropLeft({ touched });
  if (kept.ok) tell(kept.value);
  return kept.ok;
}
