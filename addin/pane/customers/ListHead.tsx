import { headerOf, type Table } from "#core/book/table";
import { Icon } from "../kit/Icon";
import { isFiltering, query } from "./state";
import { words } from "./words";

type Props = { readonly table: Table<"customers">; readonly columns: readonly string[] };

/** The list's headings, which sort, and where it is asked for, below each a filter of its column (Q36). */
export function ListHead({ table, columns }: Props) {
  const text = words.value;
  return (
    <div role="rowgroup" class="customer-head">
      <div role="row" aria-rowindex={1} class="list-line">
        <div role="columnheader">
          <span class="sr-only">{text.chip.error}</span>
        </div>
        {columns.map((field, at) => (
          <Heading key={field} field={field} at={at} header={headerOf(table, field)} />
        ))}
      </div>
      {isFiltering.value && (
        <div role="row" class="list-line">
          <div role="gridcell" />
          {columns.map((field) => (
            <div role="gridcell" key={field}>
              <input
                type="search"
                class="column-filter"
                aria-label={text.filter(headerOf(table, field))}
                placeholder={text.filters}
                value={query.value.filters[field] ?? ""}
                onInput={({ currentTarget: { value } }) =>
                  (query.value = {
                    ...query.value,
                    filters: { ...query.value.filters, [field]: value },
                  })
                }
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

type HeadingProps = { readonly field: string; readonly at: number; readonly header: string };

function Heading({ field, at, header }: HeadingProps) {
  const { sort } = query.value;
  const isSorted = sort?.field === field;
  const order = !isSorted ? "none" : sort.descending ? "descending" : "ascending";
  return (
    <div role="columnheader" aria-sort={order} class={`at-${at}`}>
      <button
        type="button"
        class={`heading ${order}`}
        title={words.value.sort(header)}
        onClick={() =>
          (query.value = {
            ...query.value,
            sort: { field, descending: isSorted && !sort.descending },
          })
        }
      >
        {field === "number" ? (
          <span>
            {words.value.number}
            <span class="sr-only"> {header}</span>
          </span>
        ) : (
          <span>{header}</span>
        )}
        {isSorted && <Icon name="chevron" />}
      </button>
    </div>
  );
}
