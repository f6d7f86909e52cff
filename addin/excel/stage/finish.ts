import type { WriteStrategy } from "../../ports";
import { Batch } from "../batch";
import { run } from "../run";
import type { TableLayout } from "../table-layout";
import { readEntry } from "./directory";
import { queueHold } from "./hold";
import { entryArea, laneArea, type Lane } from "./lane";

const WAIT = { delayForCellEdit: true } as const;

/**
 * Queues the emptying of a lane: what customers hold does not linger in a sheet that nobody sees. How far its job came may
 * be said, or stay as it was said (null), so that it can still be asked for.
 */
export const queueClear = (batch: Batch, lane: Lane, rows: number, state?: string | null): void => {
  batch.range(laneArea(lane, rows)).clear("Contents");
  batch.range(entryArea(lane)).values = [state === undefined ? ["", "", ""] : [lane.id, state, ""]];
};

/** How often lanes are tried to be emptied: what made a job fail may make this fail, too. */
const ATTEMPTS = 4;

/** Empties a lane, if it still is held by whom it was seen to be. */
export const clearLane = (lane: Lane, rows: number, strategy: WriteStrategy, state?: string) =>
  run(async (context) => {
    const batch = new Batch(context);
    queueHold(batch, lane, strategy);
    queueClear(batch, lane, rows, state);
    await context.sync();
  }, WAIT);

/** A lane of a job that never took it, or that somebody else took since, is not touched. */
const clearOwn = async (lane: Lane, rows: number, strategy: WriteStrategy): Promise<boolean> => {
  const entry = await run((context) => readEntry(context, lane), WAIT);
  if (!entry.ok) return false;
  if (entry.value?.holder !== lane.id) return true;
  return (await clearLane(lane, rows, strategy)).ok;
};

/** Empties lanes that jobs still hold. When Excel will not, the pane sees to it the next time that it looks. */
export const clearLanes = async (
  lanes: ReadonlyMap<Lane, number>,
  strategy: WriteStrategy,
): Promise<void> => {
  for (const [lane, rows] of lanes)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) if (await clearOwn(lane, rows, strategy)) break;
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
  { lane, rows }: { readonly lane: Lane; readonly rows: number },
  filtered: readonly TableLayout[],
  strategy: WriteStrategy,
): Promise<string[]> => {
  const finished = await run(async (context) => {
    const batch = new Batch(context);
    queueHold(batch, lane, strategy);
    queueClear(batch, lane, rows);
    queueFilters(batch, filtered);
    await context.sync();
  }, WAIT);
  if (finished.ok) return [];
  await clearLanes(new Map([[lane, rows]]), strategy);
  return refilter(filtered);
};
