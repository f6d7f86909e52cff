import { entriesIn, type GroupKey } from "#core/billing/entries-in";
import type { LineRow } from "#core/billing/line";
import type { BillingStanding } from "#core/billing/standing";
import { finishInSlices } from "../../slices";
import { leftOut, leftOutOf } from "./state";

/** Takes ready rows along, or leaves them out. */
export const tickRows = (
  { billing: { book } }: BillingStanding,
  rows: readonly LineRow[],
  on: boolean,
): void => {
  const before = leftOutOf(book);
  const next = { timeEntries: new Set(before.timeEntries), travelEntries: new Set(before.travelEntries) };
  for (const { register, row } of rows)
    if (on) next[register].delete(row);
    else next[register].add(row);
  leftOut.value = { book, rows: next };
};

/** Takes the ready rows of a group along, or leaves them out; of no group: all. */
export const tickGroups = async (
  standing: BillingStanding,
  groups: readonly GroupKey[],
  on: boolean,
): Promise<void> => {
  const { rows } = await finishInSlices(entriesIn(standing, ["ready"], groups));
  tickRows(standing, rows, on);
};
