import { useEffect, useState } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import { deletionOf, planDeletion, type Deletion } from "#core/records/deletion";
import { keepDerived } from "../book/keep-derived";
import { names } from "../book/names";
import { rowNow, rowTitle, type RowRef } from "../book/row-ref";
import { isBusy } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { Acts } from "../kit/Acts";
import { PagedList } from "../kit/PagedList";
import { useScreen } from "../kit/screen";
import { useWorkbook } from "../workbook-context";
import { isTicking, showScreen, ticked } from "./state";
import { texts, words } from "./words";

type Props = { readonly book: Book; readonly table: Table; readonly refs: readonly RowRef[] };

/** Before rows are deleted: which can be, and what names the others. */
export function RemoveRows({ book, table, refs }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const { id } = table.register;
  const [deletion, setDeletion] = useState<Deletion>();
  const leave = (): void => showScreen({ kind: "list" });
  useScreen("remove", { to: names.value.register(id), go: leave });
  useEffect(
    () =>
      keepDerived(
        (now) => {
          const its = tableOf(now, id) ?? table;
          return planDeletion(
            now,
            its,
            refs.flatMap((ref) => rowNow(now, its, ref) ?? []),
          );
        },
        { show: setDeletion, wait: () => undefined },
      ),
    [refs],
  );
  const remove = async (): Promise<void> => {
    if (!deletion) return;
    const edits = deletionOf(table, deletion.free);
    const what = texts[book.lang].logged.remove(edits.length);
    if (!(await makeEdits(workbook, { what, register: id }, edits))) return;
    ticked.value = new Set();
    isTicking.value = false;
    leave();
  };
  return (
    <section>
      <h2>{text.removeTitle(refs.length)}</h2>
      {!deletion && <p role="status">{text.looking}</p>}
      {deletion && deletion.named.length > 0 && (
        <>
          <p>{text.named(deletion.named.length)}</p>
          <PagedList
            label={text.named(deletion.named.length)}
            items={deletion.named.flatMap(({ row, references }) =>
              [...new Set(references.map(({ register }) => register))].map((register) =>
                text.namedIn(
                  rowTitle(book, table, row),
                  names.value.register(register),
                  references.filter((one) => one.register === register).length,
                ),
              ),
            )}
            render={(line) => line}
          />
        </>
      )}
      {deletion && deletion.free.length > 0 && (
        <PagedList
          label={text.removeTitle(deletion.free.length)}
          items={deletion.free}
          render={(row) => <del>{rowTitle(book, table, row) || text.nameless}</del>}
        />
      )}
      <Acts leave={leave}>
        {deletion && deletion.free.length > 0 && (
          <fluent-button appearance="primary" disabled={isBusy.value} onClick={() => void remove()}>
            {text.removeFree(deletion.free.length)}
          </fluent-button>
        )}
      </Acts>
    </section>
  );
}
