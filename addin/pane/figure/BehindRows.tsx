import type { FixedItem } from "#core/billing/fixed-items";
import type { Book } from "#core/book/book";
import type { Behind, BehindRow } from "#core/functions/behind";
import type { Unit } from "#core/resolve/function-answer";
import { formatHours, formatMoney } from "#core/values/format";
import { EntryLink } from "../figures/EntryLink";
import { entryLine } from "../figures/entry-line";
import { figureWords } from "../figures/words";
import { PagedList } from "../kit/PagedList";
import { showView } from "../kit/route";
import { shownProject } from "../kit/shown-project";
import { lang } from "../language";

type Props = { readonly book: Book; readonly found: Behind; readonly unit: Unit };

/** What a row adds to the figure. */
const sayAdded = ({ adds }: BehindRow, unit: Unit): string => {
  if (unit === "h") return formatHours(adds.hours ?? 0, lang.value);
  return adds.amount === undefined ? figureWords.value.unknown : formatMoney(adds.amount, lang.value);
};

/** The rows and the fixed prices that a figure is the sum of, each with its part and the way to it. */
export function BehindRows({ book, found, unit }: Props) {
  const text = figureWords.value;
  const all: readonly (FixedItem | BehindRow)[] = [...found.items, ...found.rows];
  const label = text.rows(all.length);
  if (all.length === 0) return <p class="empty">{text.noRows}</p>;
  return (
    <>
      <p class="hint">{label}</p>
      <PagedList
        class="figure-rows"
        label={label}
        items={all}
        render={(one) =>
          "row" in one ? (
            <EntryLink line={entryLine(book, one.register, one.row)} figure={sayAdded(one, unit)} />
          ) : (
            <Fixed item={one} />
          )
        }
      />
    </>
  );
}

function Fixed({ item }: { readonly item: FixedItem }) {
  const open = (): void => {
    shownProject.value = item.project;
    showView("projects");
  };
  return (
    <button type="button" class="entry" onClick={open}>
      <span>{figureWords.value.fixedPrice(item.project)}</span>
      <span class="entry-figure">{formatMoney(item.amount, lang.value)}</span>
    </button>
  );
}
