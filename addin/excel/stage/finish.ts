import { Batch } from "../batch";
import { run } from "../run";
import type { TableLayout } from "../table-layout";
import { entryArea, laneArea, type Lane } from "./lane";

const WAIT = { delayForCellEdit: true } as const;

/** Queues the emptying of a lane: what customers hold does not linger in a sheet that nobody sees. */
export const queueClear = (batch: Batch, lane: Lane, rows: number, state?: string): void => {
  batch.range(laneArea(lane, rows)).clear("Contents");
  batch.range(entryArea(lane)).values = [state === undefined ? ["", "", ""] : [lane.id, state, ""]];
};

/** How often lanes are tried to be emptied: what made a job fail may make this fail, too. */
const ATTEMPTS = 4;

const clear = (lanes: ReadonlyMap<Lane, number>) =>
  run(async (context) => {
    const batch = new Batch(context);
    for (const [lane, rows] of lanes) queueClear(batch, lane, rows);
    await context.sync();
  }, WAIT);

/** Empties lanes. When Excel will not, the next opening of a pane sees to it. */
export const clearLanes = async (lanes: ReadonlyMap<Lane, number>): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS && lanes.size > 0; attempt++) {
    const cleared = await clear(lanes);
    // A sheet that is not there holds no lanes.
    if (cleared.ok || cleared.error.kind === "not-found") return;
  }
};

/** Queues the filters that tables had before they were written to. */
const queueFilters = (batch: Batch, layouts: readonly TableLayout[]): void => {
  for (const { id, filters } of layouts)
    filters.forEach((criteria, column) => {
      if (criteria) batch.table(id).columns.getItemAt(column).filter.apply(criteria);
    });
};

const setFilters = async (layout: TableLayout): Promise<boolean> => {
  const set = await run(async (context) => {
    queueFilters(new Batch(context), [layout]);
    await context.sync();
  }, WAIT);
  return set.ok;
};

/** Sets filters again, each table's in a request of its own; gives the sheets whose filter Excel does not take back. */
export const refilter = async (layouts: readonly TableLayout[]): Promise<string[]> => {
  const lost: string[] = [];
  for (const layout of layouts) if (!(await setFilters(layout))) lost.push(layout.sheet);
  return lost;
};

/**
 * What comes after a job is written: its lane is emptied and filters are set again, in one request. Gives the sheets
 * whose filter Excel does not take back; the job stands all the same.
 */
export const finishJob = async (
  lane: Lane,
  rows: number,
  filtered: readonly TableLayout[],
): Promise<string[]> => {
  const finished = await run(async (context) => {
    const batch = new Batch(context);
    queueClear(batch, lane, rows);
    queueFilters(batch, filtered);
    await context.sync();
  }, WAIT);
  if (finished.ok) return [];
  await clearLanes(new Map([[lane, rows]]));
  return refilter(filtered);
};
