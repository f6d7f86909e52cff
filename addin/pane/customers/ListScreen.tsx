import { useEffect, useRef } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { listRows, type ListQuery } from "#core/records/list-rows";
import type { Lang } from "#core/values/cell";
import type { Task } from "#core/values/task";
import { keepDerived } from "../book/keep-derived";
import { names } from "../book/names";
import { lang } from "../language";
import { CustomerList } from "./CustomerList";
import { careFindings } from "./care";
import { refTo } from "./customer-ref";
import { startForm } from "./start-form";
import { activeRow, isListing, listed, query, screen, ticked, wholeList } from "./state";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly table: Table<"customers">;
  /** The view was at something else before. */
  readonly returns: boolean;
};

const noRows: ReadonlySet<RowId> = new Set();

/** The list with its search, its jobs, and what can be done with the ticked ones. */
export function ListScreen({ book, table, returns }: Props) {
  const text = words.value;
  const wasShown = useRef(listed.value?.book === book);
  useEffect(
    () =>
      keepDerived((now) => listing(now, query.value, lang.value), {
        show: (value) => (listed.value = value),
        wait: (waiting) => (isListing.value = waiting),
      }),
    [],
  );
  const rows = listed.value?.book === book ? listed.value.rows : undefined;
  const ticks = ticked.value?.book === book ? ticked.value.rows : noRows;
  const tick = (next: ReadonlySet<RowId>): void => {
    ticked.value = { book, rows: next };
  };
  const singular = names.value.field("timeEntries", "customer");
  const toClean = careFindings.value.length;
  return (
    <section>
      <h2>{names.value.register("customers")}</h2>
      <div class="actions list-actions">
        <fluent-button size="small" appearance="primary" onClick={() => startForm(book, table, undefined)}>
          {text.add(singular)}
        </fluent-button>
        <fluent-button size="small" onClick={() => (screen.value = { kind: "care" })}>
          {toClean > 0 ? text.cleanCount(toClean) : text.clean}
        </fluent-button>
      </div>
      <label class="field">
        <span class="sr-only">{text.search}</span>
        <input
          type="search"
          placeholder={text.search}
          value={query.value.search}
          onInput={({ currentTarget: { value } }) => (query.value = { ...query.value, search: value })}
        />
      </label>
      <Tools book={book} table={table} ticks={ticks} onTick={tick} shown={rows?.length} />
      <p class="sr-only">{text.keys}</p>
      {rows && (
        <CustomerList
          table={table}
          today={book.today}
          rows={rows}
          ticks={ticks}
          onTick={tick}
          onOpen={(row) => {
            activeRow.value = row;
            screen.value = { kind: "card", customer: refTo(book, table, row) };
          }}
          takesFocus={returns && wasShown.current}
        />
      )}
      {rows?.length === 0 && <Empty table={table} />}
    </section>
  );
}

function* listing(book: Book, wanted: ListQuery, spoken: Lang): Task<NonNullable<typeof listed.value>> {
  const customers = tableOf(book, "customers");
  return { book, rows: customers ? yield* listRows(customers, wanted, spoken) : [] };
}

function Empty({ table }: { readonly table: Table }) {
  const text = words.value;
  const isFiltered =
    query.value.search !== "" || Object.values(query.value.filters).some((one) => one !== "");
  if (!isFiltered || table.order.length === 0) return <p class="empty">{text.empty}</p>;
  return (
    <div class="empty">
      <p>{text.noMatch}</p>
      <fluent-button onClick={() => (query.value = { ...wholeList, sort: query.value.sort })}>
        {text.showAll}
      </fluent-button>
    </div>
  );
}

type ToolsProps = Pick<Props, "book" | "table"> & {
  readonly ticks: ReadonlySet<RowId>;
  readonly onTick: (rows: ReadonlySet<RowId>) => void;
  readonly shown: number | undefined;
};

/** How many are shown, or ticked and what to do with them (#137). */
function Tools({ book, table, ticks, onTick, shown }: ToolsProps) {
  const text = words.value;
  if (ticks.size > 0)
    return (
      <div class="list-tools ticked-tools">
        <span role="status">{text.ticked(ticks.size)}</span>
        <button type="button" class="link" onClick={() => onTick(noRows)}>
          {text.untick}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => {
            const customers = [...ticks]
              .filter((row) => table.raw[row])
              .map((row) => refTo(book, table, row));
            screen.value = { kind: "remove", customers };
          }}
        >
          {text.remove}
        </button>
      </div>
    );
  const all = table.order.length;
  return (
    <div class="list-tools">
      <span role="status">
        {shown === undefined ? "" : shown < all ? text.shown(shown, all) : text.all(all)}
      </span>
      {isListing.value && <span class="stale">{text.sorting}</span>}
    </div>
  );
}
