import { useEffect, useState } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { planDeletion, type Deletion } from "#core/records/deletion";
import { keepDerived } from "../book/keep-derived";
import { refTo } from "../book/row-ref";
import { Acts } from "../kit/Acts";
import { PagedList } from "../kit/PagedList";
import { useScreen } from "../kit/screen";
import { NamedCustomer } from "./NamedCustomer";
import { rowOf } from "./customer-ref";
import { removal, stopping, stoppingOf } from "./plans";
import { isTicking, screen, ticked, type CustomerRef, type Preview } from "./state";
import { toList } from "./to-list";
import { texts, words } from "./words";

type Props = {
  readonly book: Book;
  readonly table: Table<"customers">;
  readonly customers: readonly CustomerRef[];
};

/** Before customers are deleted: which can be, and what names the others; those may be put out of use (#137, Q37). */
export function RemoveCustomers({ book, table, customers }: Props) {
  const text = words.value;
  const [deletion, setDeletion] = useState<Deletion>();
  useScreen("remove", toList());
  useEffect(
    () =>
      keepDerived(
        (now) => {
          const rows = customers.flatMap((customer) => rowOf(now, customer) ?? []);
          return planDeletion(now, tableOf(now, "customers") ?? table, rows);
        },
        { show: setDeletion, wait: () => undefined },
      ),
    [customers],
  );
  const refs = (rows: readonly RowId[]): CustomerRef[] => rows.map((row) => refTo(book, table, row));
  const done = () => {
    ticked.value = undefined;
    isTicking.value = false;
    return { kind: "list" } as const;
  };
  const back = screen.value;
  const show = (preview: Omit<Preview, "done">): void => {
    screen.value = { kind: "preview", back, preview: { ...preview, done } };
  };
  const remove = (rows: readonly RowId[]): void => {
    const going = refs(rows);
    show({
      title: text.previewRemove(rows.length),
      logged: (language) => texts[language].logged.remove(rows.length),
      plan: (later) => removal(later, going),
    });
  };
  const stop = (rows: readonly RowId[]): void => {
    const stopped = refs(rows);
    show({
      title: text.previewStop(rows.length),
      logged: (language) => texts[language].logged.stop(rows.length),
      plan: (later) => stoppingOf(later, stopped),
    });
  };
  return (
    <section>
      <h2>{text.removeTitle(customers.length)}</h2>
      {!deletion && <p role="status">{text.looking}</p>}
      {deletion && deletion.named.length > 0 && (
        <>
          <p>{text.named(deletion.named.length)}</p>
          <PagedList
            class="named-customers"
            label={text.named(deletion.named.length)}
            items={deletion.named}
            render={(named) => <NamedCustomer book={book} table={table} named={named} />}
          />
          <Offer book={book} table={table} rows={deletion.named.map(({ row }) => row)} onStop={stop} />
        </>
      )}
      {deletion && deletion.free.length > 0 && <p>{text.free(deletion.free.length)}</p>}
      <Acts leave={toList().go}>
        {deletion && deletion.free.length > 0 && (
          <fluent-button appearance="primary" onClick={() => remove(deletion.free)}>
            {text.removeFree(deletion.free.length)}
          </fluent-button>
        )}
      </Acts>
    </section>
  );
}

type OfferProps = Pick<Props, "book" | "table"> & {
  readonly rows: readonly RowId[];
  readonly onStop: (rows: readonly RowId[]) => void;
};

/** Aktiv = Nej instead, where the sheet has the column and they are not so already. */
function Offer({ book, table, rows, onStop }: OfferProps) {
  const text = words.value;
  if (!table.columnOf.has("active")) return <p class="hint">{text.noActive}</p>;
  const active = rows.filter((row) => stopping(book, table, [row]).length > 0);
  if (active.length === 0) return <p class="hint">{text.alreadyStopped}</p>;
  return (
    <>
      <p>{text.offer}</p>
      <fluent-button onClick={() => onStop(active)}>{text.stop(active.length)}</fluent-button>
    </>
  );
}
