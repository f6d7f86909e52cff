import { useEffect } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import { current } from "../book/book";
import { refTo, rowNow } from "../book/row-ref";
import { useRowCard } from "../figures/report-row";
import { showView, starts } from "../kit/route";
import { shell } from "../language";
import { RegisterList } from "./RegisterList";
import { RemoveRows } from "./RemoveRows";
import { RowCard } from "./RowCard";
import { RowForm } from "./RowForm";
import "./register.css";
import { startForm } from "./start-form";
import { isChoosingColumn, isTicking, kind, search, shown, showScreen, ticked } from "./state";
import { words } from "./words";

/** A register as its definition draws it: its list, the card of a row, the form, and what deleting takes. */
export function RegisterView() {
  const now = current.value;
  const start = starts.value.register;
  const id = start?.register ?? shown.value?.register;
  const table = now && id ? tableOf(now.book, id) : undefined;
  useEffect(() => {
    if (!start || !now || !table) return;
    starts.value = { ...starts.value, register: undefined };
    const { register, row, isNew, edits } = start;
    if (shown.value?.register !== register) {
      ticked.value = new Set();
      isTicking.value = false;
      isChoosingColumn.value = false;
      kind.value = undefined;
    }
    search.value = start.search ?? "";
    shown.value = { register, screen: { kind: "list" } };
    if (isNew || (edits && row !== undefined)) startForm(now.book, table, row);
    else if (row !== undefined) showScreen({ kind: "card", ref: refTo(now.book, table, row) });
  }, [start, now, table]);
  useRowCard(now?.book);
  if (!now) return null;
  if (!table)
    return (
      <div class="empty">
        <p>{words.value.gone}</p>
        <fluent-button onClick={() => showView("registers")}>{shell.value.registers}</fluent-button>
      </div>
    );
  if (start) return null;
  return <Shown book={now.book} table={table} />;
}

function Shown({ book, table }: { readonly book: Book; readonly table: Table }) {
  const screen = shown.value?.screen ?? { kind: "list" };
  if (screen.kind === "remove") return <RemoveRows book={book} table={table} refs={screen.refs} />;
  if (screen.kind === "form") return <RowForm book={book} table={table} />;
  const row = screen.kind === "card" ? rowNow(book, table, screen.ref) : undefined;
  return row === undefined ? (
    <RegisterList key={table.register.id} book={book} table={table} />
  ) : (
    <RowCard book={book} table={table} row={row} />
  );
}
