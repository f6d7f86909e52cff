import type { LeftJob } from "../../ports";

/** How long the pane that made sheets may be seen doing nothing, in ms: it may be reading what its rows are made of. */
const IDLE = 10_000;

/** How long it may be seen doing the very same: so long does a job of some 100 000 rows take at most to be laid ready. */
const SAME = 180_000;

type Seen = { readonly work: string; readonly since: number };

/**
 * The sheets that were made and wait for their rows. Most often another pane is filling them this very moment; that it
 * never will is told only when nothing of it has changed for a while.
 */
export class WaitingSheets {
  #seen = new Map<string, Seen>();

  /** Takes down what jobs left, and gives what is to be told of it. */
  take(left: readonly LeftJob[], now: number): readonly LeftJob[] {
    const before = this.#seen;
    this.#seen = new Map();
    return left.filter(({ waits }) => {
      if (!waits) return true;
      const known = before.get(waits.for);
      const seen = known?.work === waits.work ? known : { work: waits.work, since: now };
      this.#seen.set(waits.for, seen);
      return now - seen.since >= (waits.work === "" ? IDLE : SAME);
    });
  }
}
