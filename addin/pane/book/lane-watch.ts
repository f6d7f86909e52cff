import type { Workbook } from "../../ports";
import { seeToLanes } from "../jobs/broken-jobs";
import { isBusy } from "../jobs/job";

/**
 * How long the hidden sheet must rest before it is looked whether a Ctrl+Z brought back what was laid there, in ms: what
 * the pane empties can be undone as well, and whoever goes back step by step is not to be stopped by it.
 */
const LANE_REST = 10_000;

/** Sees to the lanes of the hidden sheet while someone works in the workbook: what was brought back there is emptied. */
export class LaneWatch {
  /** The lanes that somebody touched by hand, or a job of this pane. */
  readonly #touched = new Set<number>();
  #soon: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** These lanes were touched: they are seen to when they have rested. */
  hear(lanes: readonly number[]): void {
    for (const lane of lanes) this.#touched.add(lane);
    this.lookIn(LANE_REST);
  }

  /** Sees to the lanes in so many ms, or later while a job writes. */
  lookIn(wait: number): void {
    clearTimeout(this.#soon);
    if (!this.#stopped) this.#soon = setTimeout(() => void this.#look(), wait);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#soon);
  }

  async #look(): Promise<void> {
    if (isBusy.value) {
      this.lookIn(LANE_REST);
      return;
    }
    const touched = [...this.#touched];
    // What is touched meanwhile is seen to in its turn.
    this.#touched.clear();
    if (await seeToLanes(this.#workbook, touched)) return;
    for (const lane of touched) this.#touched.add(lane);
    this.lookIn(LANE_REST);
  }
}
