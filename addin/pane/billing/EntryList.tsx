import { useRef } from "preact/hooks";
import { entriesIn, type GroupKey } from "#core/billing/entries-in";
import type { FixedItem } from "#core/billing/fixed-items";
import type { LineRow } from "#core/billing/line";
import type { Stand } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { formatCount } from "#core/values/format";
import { PagedList } from "../kit/PagedList";
import { useRoving } from "../kit/use-roving";
import { lang } from "../language";
import { EntryRow } from "./EntryRow";
import { FixedRow } from "./FixedRow";
import type { Measure } from "./entry-facts";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly standing: BillingStanding;
  readonly stands: readonly Stand[];
  readonly groups: readonly GroupKey[];
  /** What a row adds to the figure; what it puts on invoices unless said. */
  readonly measure?: Measure;
};

/** The entries and fixed prices that a figure is the sum of, to the öre. */
export function EntryList({ book, standing, stands, groups, measure = "invoice" }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, "rows");
  const text = words.value;
  const name = JSON.stringify([stands, groups]);
  const found = useTask(name, () => entriesIn(standing, stands, groups), [standing]);
  if (!found)
    return (
      <p class="hint" role="status">
        {text.summing}
      </p>
    );
  const items: readonly (FixedItem | LineRow)[] = [
    ...(measure === "invoice" ? found.items : []),
    ...found.rows,
  ];
  return (
    <div ref={list}>
      <PagedList
        class="entry-list"
        label={text.entries(formatCount(items.length, lang.value))}
        items={items}
        render={(item, at) =>
          "row" in item ? (
            <EntryRow book={book} standing={standing} entry={item} measure={measure} at={at} />
          ) : (
            <FixedRow item={item} at={at} />
          )
        }
      />
    </div>
  );
}
