import { useEffect, useMemo, useRef } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { listRows, type ListQuery } from "#core/records/list-rows";
import type { Lang } from "#core/values/cell";
import type { Task } from "#core/values/task";
import { keepDerived } from "../book/keep-derived";
import { newFirst, newRowsIn } from "../book/new-rows";
import { refTo } from "../book/row-ref";
import { Chips } from "../kit/Chips";
import { TickedActs } from "../kit/TickedActs";
import { listWords } from "../kit/words";
import { lang } from "../language";
import { CustomerList } from "./CustomerList";
import { ListTop } from "./ListTop";
import { kind, kindIds, rowsOfKind, stopped, stoppedIn } from "./list-kinds";
import { startForm } from "./start-form";
import {
  activeRow,
  isListing,
  isTicking,
  listed,
  query,
  screen,
  ticked,
  wholeList,
  type Listed,
} from "./state";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly table: Table<"customers">;
  /** The view was at something else before. */
  readonly returns: boolean;
};

const noRows: ReadonlySet<RowId> = new Set();

/** The list with its search, what it can be narrowed to, and what can be done with the ticked ones (#137). */
export function ListScreen({ book, table, returns }: Props) {
  const text = words.value;
  const wasShown = useRef(listed.value?.book === book);
  useEffect(() => {
    const stops = [
      keepDerived((now) => listing(now, query.value, lang.value), {
        show: (value) => (listed.value = value),
        wait: (waiting) => (isListing.value = waiting),
      }),
      keepDerived(stoppedIn, { show: (value) => (stopped.value = value), wait: () => undefined }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const only = kind.value;
  const found = listed.value?.book === book ? listed.value.rows : undefined;
  const narrowed = only && rowsOfKind.value[only];
  const rows = useMemo(
    () => (narrowed ? found?.filter((row) => narrowed.has(row)) : found),
    [found, narrowed],
  );
  const ticks = ticked.value?.book === book ? ticked.value.rows : noRows;
  const untick = (): void => {
    tick(noRows);
    isTicking.value = false;
  };
  const tick = (next: ReadonlySet<RowId>): void => {
    ticked.value = { book, rows: next };
  };
  const chips = kindIds
    .map((id) => ({ id, text: text.chip[id], count: rowsOfKind.value[id].size }))
    .filter(({ id, count }) => count > 0 || id === only);
  const marked = [...ticks].filter((row) => table.raw[row]);
  return (
    <section>
      <ListTop
        table={table}
        shown={rows?.length}
        onNew={() => startForm(book, table, undefined)}
        onTickAll={() => tick(new Set(rows))}
      />
      {chips.length > 0 && (
        <Chips
          label={text.chips}
          chips={[{ id: "all", text: listWords.value.all }, ...chips]}
          value={only ?? "all"}
          choose={(id) => (kind.value = id === only || id === "all" ? undefined : id)}
        />
      )}
      <p class="sr-only">{text.keys}</p>
      {rows && (
        <CustomerList
          book={book}
          table={table}
          rows={rows}
          fresh={listed.value?.fresh ?? noRows}
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
      {(marked.length > 0 || isTicking.value) && (
        <TickedActs
          ticked={marked.length}
          untick={untick}
          removeText={text.remove(marked.length)}
          onRemove={() => {
            const customers = marked.map((row) => refTo(book, table, row));
            screen.value = { kind: "remove", customers };
          }}
        />
      )}
    </section>
  );
}

function* listing(book: Book, wanted: ListQuery, spoken: Lang): Task<Listed> {
  const customers = tableOf(book, "customers");
  if (!customers) return { book, rows: [], fresh: noRows };
  const rows = yield* listRows(customers, wanted, spoken);
  const fresh = yield* newRowsIn(book, customers);
  // Whoever has sorted looks for something else than what is new.
  return { book, rows: wanted.sort ? rows : newFirst(rows, fresh), fresh };
}

function Empty({ table }: { readonly table: Table }) {
  const text = words.value;
  if (table.order.length === 0) return <p class="empty">{text.empty}</p>;
  return (
    <div class="empty">
      <p>{text.noMatch}</p>
      <fluent-button
        onClick={() => {
          query.value = { ...wholeList, sort: query.value.sort };
          kind.value = undefined;
        }}
      >
        {text.showAll}
      </fluent-button>
    </div>
  );
}
