import { useEffect, useRef } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import { current } from "../book/book";
import { refTo } from "../book/row-ref";
import { selected } from "../book/selected";
import { showView, starts } from "../kit/route";
import { CustomerCard } from "./CustomerCard";
import { CustomerCare } from "./CustomerCare";
import { CustomerForm } from "./CustomerForm";
import { ListScreen } from "./ListScreen";
import { PreviewJob } from "./PreviewJob";
import { RemoveCustomers } from "./RemoveCustomers";
import { rowOf, selectedRow } from "./customer-ref";
import { startForm } from "./start-form";
import { customerDraft, isTicking, query, screen, ticked, type Screen } from "./state";
import { words } from "./words";
import "./customers.css";

/** `customers` (Kunder): the customer register as a list, a card and a form, and its care (#131–#138). */
export function CustomersView() {
  const text = words.value;
  const now = current.value;
  const table = now && tableOf(now.book, "customers");
  if (!now) return null;
  if (!table)
    return (
      <div class="empty">
        <h2>{text.list}</h2>
        <p>{text.noRegister}</p>
        <fluent-button appearance="primary" onClick={() => showView("home")}>
          {text.toStart}
        </fluent-button>
      </div>
    );
  return <Register book={now.book} table={table} />;
}

/** While the list or a card is shown, the card of the customer that is selected in the sheet comes up. */
const followsSheet = (shown: Screen): boolean =>
  shown.kind === "card" ||
  (shown.kind === "list" && !isTicking.value && (ticked.value?.rows.size ?? 0) === 0);

function Register({ book, table }: { readonly book: Book; readonly table: Table<"customers"> }) {
  const place = selected.value;
  const seen = useRef(place);
  const hasLeft = useRef(false);
  const shown = screen.value;
  useEffect(() => {
    if (!place || seen.current === place) return;
    seen.current = place;
    const row = followsSheet(screen.value) ? selectedRow(table, place) : undefined;
    if (row !== undefined) screen.value = { kind: "card", customer: refTo(book, table, row) };
  }, [place, book, table]);
  const start = starts.value.customers;
  useEffect(() => {
    if (!start) return;
    starts.value = { ...starts.value, customers: undefined };
    const { row, search, isNew, edits } = start;
    if (isNew || (edits && row !== undefined)) startForm(book, table, row);
    else if (row !== undefined) screen.value = { kind: "card", customer: refTo(book, table, row) };
    else {
      query.value = { ...query.value, search: search ?? "", filters: {} };
      screen.value = { kind: "list" };
    }
  }, [start, book, table]);
  useEffect(() => {
    if (shown.kind !== "list") hasLeft.current = true;
  }, [shown.kind]);
  if (shown.kind === "preview") return <PreviewJob preview={shown.preview} back={shown.back} />;
  if (shown.kind === "care") return <CustomerCare />;
  if (shown.kind === "remove")
    return <RemoveCustomers book={book} table={table} customers={shown.customers} />;
  if (shown.kind === "form" && customerDraft.value)
    return <CustomerForm book={book} table={table} now={customerDraft.value} />;
  const row = shown.kind === "card" ? rowOf(book, shown.customer) : undefined;
  if (row !== undefined) return <CustomerCard book={book} table={table} row={row} />;
  return <ListScreen book={book} table={table} returns={hasLeft.current} />;
}
