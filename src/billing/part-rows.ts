import type { RowId } from "../book/row-id";
import type { Task } from "../values/task";
import { isCounted, type BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import { releaseStates, type ReleaseState } from "./reasons";
import { chooser, type BillingSelection } from "./selection";

/** The counted entries of a selection in one register, as the sheet stands. */
export type PartRows = { readonly billed: BilledEntries; readonly rows: readonly RowId[] };

const ROWS_PER_SLICE = 8192;

/** The entries that a sum of a selection is of, one list a register; with states, those that stand in one of them. */
export function* partRows(
  billing: Billing,
  selection: BillingSelection,
  states: readonly ReleaseState[] = releaseStates,
): Task<PartRows[]> {
  const wanted = new Set(states.map((state) => releaseStates.indexOf(state)));
  const parts: PartRows[] = [];
  for (const billed of billing.registers) {
    const isChosen = chooser(billed, selection);
    const rows: RowId[] = [];
    let done = 0;
    for (const row of billed.entries.order) {
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      if (isCounted(billed, row) && wanted.has(billed.states[row] ?? 0) && isChosen(row)) rows.push(row);
    }
    if (rows.length > 0) parts.push({ billed, rows });
  }
  return parts;
}
