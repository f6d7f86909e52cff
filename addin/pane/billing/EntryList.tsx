import { entriesIn, type GroupKey } from "#core/billing/entries-in";
import { rowsOfMeasure, type RowMeasure } from "#core/billing/row-measure";
import type { Stand } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import { EntryRows } from "./EntryRows";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = {
  readonly standing: BillingStanding;
  readonly stands: readonly Stand[];
  readonly groups: readonly GroupKey[];
  /** What a row adds to the figure; what it puts on invoices unless said. */
  readonly measure?: RowMeasure;
};

/** The entries and fixed prices that a figure is the sum of, to the öre. */
export function EntryList({ standing, stands, groups, measure = "invoice" }: Props) {
  const name = JSON.stringify([stands, groups]);
  const found = useTask(name, () => entriesIn(standing, stands, groups), [standing]);
  if (!found)
    return (
      <p class="hint" role="status">
        {words.value.summing}
      </p>
    );
  const rows = rowsOfMeasure(standing.billing, found.rows, measure);
  return (
    <EntryRows
      standing={standing}
      items={measure === "invoice" ? [...found.items, ...rows] : rows}
      measure={measure}
    />
  );
}
