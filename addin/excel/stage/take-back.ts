import type { Moved } from "../../ports";
import { finishInSlices } from "../../slices";
import { attempt, type Memory } from "./attempt";
import { inverseOf, isNothing } from "./inverse";
import { readLive } from "./live";
import type { Looks, StageWrite } from "./plan";

/** How often it is tried: what made the job fail may make this fail, too, and others may be at work. */
const ATTEMPTS = 6;

/** What of a job stands: where Excel does not even let that be read, the sheets. */
export type Left = { readonly sheets: readonly string[]; readonly cells: readonly Moved[] };

/**
 * Takes back what stands of a job that Excel broke. That is a job like any other, made from what stands now and guarded:
 * cells that somebody else changed meanwhile, and rows that moved, are left as they are. Gives what could not be taken
 * back; nothing is what is hoped for.
 */
export const takeBack = async (
  asked: readonly StageWrite[],
  looks: readonly Looks[],
  budget: number,
  memory: Memory,
): Promise<Left> => {
  let left: Left = { sheets: [...new Set(asked.map(({ table }) => table.place.sheet))], cells: [] };
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const read = await readLive(asked, budget);
    if (!read.ok) continue;
    const { writes, lives } = read.value;
    const backs: StageWrite[] = [];
    const standing: Moved[] = [];
    for (const [at, write] of writes.entries()) {
      const live = lives[at];
      if (!live) continue;
      const inverse = await finishInSlices(inverseOf(write, live, looks[at]));
      if (!isNothing(inverse.write)) backs.push(inverse.write);
      standing.push(...inverse.standing);
    }
    if (backs.length === 0) return { sheets: [], cells: [] };
    left = { sheets: [...new Set(backs.map(({ table }) => table.place.sheet))], cells: standing };
    const done = await attempt(backs, budget, memory, () => true);
    if (done.kind === "done") return { sheets: [], cells: [] };
  }
  return left;
};
