import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Rollup } from "#core/budget/rollup";
import { whyUncounted } from "#core/budget/uncounted";
import { EntryLink } from "../../figures/EntryLink";
import { entryLine } from "../../figures/entry-line";
import { PagedList } from "../../kit/PagedList";
import { treeWords } from "../words";

type Props = { readonly book: Book; readonly rollup: Rollup };

/** How many time rows the sums stand on, and the ones that could not be counted, each with its reason. */
export function Counted({ book, rollup: { counted, outside, uncounted } }: Props) {
  const text = treeWords.value;
  const all = counted + outside + uncounted.length;
  if (all === 0) return <p class="hint">{text.noEntries}</p>;
  return (
    <div class="counted">
      <p class="hint" role="status">
        {text.counted(counted, all, outside)}
      </p>
      {uncounted.length > 0 && (
        <details>
          <summary tabIndex={0}>{text.uncounted(uncounted.length)}</summary>
          <PagedList
            label={text.uncounted(uncounted.length)}
            items={uncounted}
            render={(row) => <UncountedRow book={book} row={row} />}
          />
        </details>
      )}
    </div>
  );
}

function UncountedRow({ book, row }: { readonly book: Book; readonly row: RowId }) {
  const reason = whyUncounted(book, row);
  const field = reason === "no-hours" || reason === "unreadable-hours" ? "hours" : "project";
  return (
    <EntryLink
      line={entryLine(book, "timeEntries", row, field)}
      {...(reason && { why: treeWords.value.reasons[reason] })}
    />
  );
}
