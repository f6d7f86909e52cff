import { headerOf, type Table } from "#core/book/table";
import { Icon } from "../kit/Icon";
import { listColumns } from "./list-columns";
import { isFiltering, query } from "./state";
import { words } from "./words";

/** The list's headings, which sort, and where it is asked for, below each a filter of its column (Q36). */
export function ListHead({ table }: { readonly table: Table<"customers"> }) {
  const text = words.value;
  const columns = listColumns(table);
  return (
    <div role="rowgroup" class="customer-head">
      <div role="row" aria-rowindex={1} class="customer-line">
        <div role="columnheader">
          <span class="sr-only">{text.chip.error}</span>
        </div>
        {columns.map((field) => (
          <Heading key={field} field={field} header={headerOf(table, field)} />
        ))}
      </div>
      {isFiltering.value && (
        <div role="row" class="customer-line">
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
                  (query.value = { ...query.value, filters: { ...query.value.filters, [field]: value } })
                }
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Heading({ field, header }: { readonly field: string; readonly header: string }) {
  const { sort } = query.value;
  const isSorted = sort?.field === field;
  const order = !isSorted ? "none" : sort.descending ? "descending" : "ascending";
  return (
    <div role="columnheader" aria-sort={order} class={`of-${field}`}>
      <button
        type="button"
        class={`heading ${order}`}
        title={words.value.sort(header)}
        onClick={() =>
          (query.value = { ...query.value, sort: { field, descending: isSorted && !sort.descending } })
        }
      >
        <span>{header}</span>
        {isSorted && <Icon name="chevron" />}
      </button>
    </div>
  );
}
