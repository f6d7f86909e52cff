import type { RowId } from "../book/row-id";
import { isTableOf, numbers } from "../book/table";
import { hourParts, ore, type HourParts, type Ore } from "../values/brands";
import type { Task } from "../values/task";
import type { Billing } from "./billing";
import { groupKeys, type Grouping } from "./group-keys";
import type { PartRows } from "./part-rows";
import { releaseStates } from "./reasons";

/** The time of one key, such as of one employee or month. */
export type TimePart = {
  /** Undefined where the entries have none. */
  readonly key: string | undefined;
  readonly hours: HourParts;
  readonly released: HourParts;
  /** What of the released is billable, by billed hours (#103, Q59). */
  readonly releasedBillable: HourParts;
  /** What the rows with a price are worth; `unpriced` counts the others. */
  readonly amount: Ore;
  readonly unpriced: number;
  readonly rows: readonly RowId[];
};

type Draft = {
  hours: number;
  released: number;
  releasedBillable: number;
  amount: number;
  unpriced: number;
  readonly rows: RowId[];
};

const ROWS_PER_SLICE = 8192;
const RELEASED = releaseStates.indexOf("released");

const toldOf = (key: string | undefined, draft: Draft): TimePart => ({
  key,
  hours: hourParts(draft.hours),
  released: hourParts(draft.released),
  releasedBillable: hourParts(draft.releasedBillable),
  amount: ore(draft.amount),
  unpriced: draft.unpriced,
  rows: draft.rows,
});

/** Time rows by a key, in the order that the keys are met: their parts add up to the whole. */
export function* timeParts(billing: Billing, part: PartRows | undefined, by: Grouping): Task<TimePart[]> {
  if (!part) return [];
  const { billed, rows } = part;
  const { entries, amounts, states, billable } = billed;
  if (!isTableOf(entries, "timeEntries")) return [];
  const [hoursOf, billedOf] = [numbers(entries, "hours"), numbers(entries, "billedHours")];
  const keys = groupKeys(billing, by);
  const keyOf = keys.of(billed);
  const drafts = new Map<number, Draft>();
  let done = 0;
  for (const row of rows) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const key = keyOf(row);
    let draft = drafts.get(key);
    if (!draft)
      drafts.set(
        key,
        (draft = { hours: 0, released: 0, releasedBillable: 0, amount: 0, unpriced: 0, rows: [] }),
      );
    const [hours, amount] = [hoursOf[row] ?? 0, amounts[row] ?? Number.NaN];
    draft.hours += hours;
    if (Number.isNaN(amount)) draft.unpriced++;
    else draft.amount += amount;
    if (states[row] === RELEASED) {
      draft.released += hours;
      if (billable[row] === 1) draft.releasedBillable += billedOf[row] ?? hours;
    }
    draft.rows.push(row);
  }
  return [...drafts].map(([key, draft]) => toldOf(keys.told(key), draft));
}
