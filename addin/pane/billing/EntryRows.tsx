import { useRef } from "preact/hooks";
import type { FixedItem } from "#core/billing/fixed-items";
import type { LineRow } from "#core/billing/line";
import type { RowMeasure } from "#core/billing/row-measure";
import type { BillingStanding } from "#core/billing/standing";
import { formatCount } from "#core/values/format";
import { PagedList } from "../kit/PagedList";
import { useRoving } from "../kit/use-roving";
import { lang } from "../language";
import { EntryRow } from "./EntryRow";
import { FixedRow } from "./FixedRow";
import { words } from "./words";

type Props = {
  readonly standing: BillingStanding;
  readonly items: readonly (FixedItem | LineRow)[];
  /** What a row adds to the figure; what it puts on invoices unless said. */
  readonly measure?: RowMeasure;
  /** Whether they are rows of a list that the arrows lead through already. */
  readonly isPart?: boolean;
};

/** Entries and fixed prices, each with what it adds to the figure that they make, and the way to its row. */
export function EntryRows({ standing, items, measure = "invoice", isPart = false }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, "rows");
  return (
    <div {...(!isPart && { ref: list })}>
      <PagedList
        class="entry-list"
        label={words.value.entries(formatCount(items.length, lang.value))}
        items={items}
        render={(item, at) =>
          "row" in item ? (
            <EntryRow
              book={standing.billing.book}
              standing={standing}
              entry={item}
              measure={measure}
              at={at}
            />
          ) : (
            <FixedRow item={item} at={at} />
          )
        }
      />
    </div>
  );
}
