import { useEffect, useRef } from "preact/hooks";
import type { Stand } from "#core/billing/stand";
import type { Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { rowOnSheet } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import { isTableOf, numbers, texts, type Table } from "#core/book/table";
import type { NumberField } from "#core/registers/index";
import { reasonTitled } from "#core/reports/reasons";
import { textsIn } from "#core/reports/texts";
import { langs } from "#core/values/cell";
import { fold } from "#core/values/text";
import { selected } from "../book/selected";
import { askBilling } from "../kit/asked-billing";
import { showView, startView } from "../kit/route";
import { shownProject } from "../kit/shown-project";

/** The first stand that a customer has something in, of those that one comes to do something about. */
const standIn = (table: Table<"billingReport">, row: RowId): Stand => {
  const has = (...fields: readonly NumberField<"billingReport">[]): boolean =>
    fields.some((field) => (numbers(table, field)[row] ?? 0) !== 0);
  if (has("ready", "readyHours")) return "ready";
  return has("blocked", "blockedHours", "unknown") ? "blocked" : "released";
};

/** Shows what a row of a report is of, with the rows behind its figures. */
const show = (book: Book, table: Table, row: RowId): void => {
  if (isTableOf(table, "budgetReport")) {
    shownProject.value = texts(table, "code")[row];
    if (shownProject.value !== undefined) showView("projects");
  } else if (isTableOf(table, "billingReport")) {
    const customer = texts(table, "customer")[row];
    if (customer === undefined) return;
    const isNone = langs.some((lang) => fold(customer) === fold(textsIn(lang).noCustomer));
    askBilling(standIn(table, row), { grouping: "customer", key: isNone ? undefined : customer });
  } else if (isTableOf(table, "blockedReport")) {
    const reason = reasonTitled(texts(table, "reason")[row] ?? "");
    if (reason) askBilling("blocked", { grouping: "reason", key: reason });
  } else if (isTableOf(table, "accessReport")) {
    const clients = book.tables.get("clients");
    const client = clients && rowWithKey(clients, fold(texts(table, "client")[row] ?? ""));
    if (client !== undefined) startView("register", { register: "clients", row: client });
  }
};

/** Shows what a report's row is of as soon as somebody selects one: its figures open their rows there. */
export const useRowCard = (book: Book | undefined): void => {
  const place = selected.value;
  const seen = useRef(place);
  useEffect(() => {
    if (!book || !place || seen.current === place) return;
    seen.current = place;
    for (const table of book.tables.values()) {
      if (table.register.report === undefined || table.place.sheet !== place.sheet) continue;
      const row = rowOnSheet(table, place.row);
      if (row !== undefined) show(book, table, row);
    }
  }, [place, book]);
};
