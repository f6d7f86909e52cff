import { useEffect, useRef } from "preact/hooks";
import type { Stand } from "#core/billing/stand";
import type { Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { rowOnSheet } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import { isTableOf, numbers, texts, type Table } from "#core/book/table";
import type { NumberField } from "#core/registers/index";
import { entryOfRow } from "#core/reports/blocked-entries";
import { reasonTitled } from "#core/reports/reasons";
import { textsIn } from "#core/reports/texts";
import { langs } from "#core/values/cell";
import { fold } from "#core/values/text";
import type { Selected, Workbook } from "../../ports";
import { selected } from "../book/selected";
import { askBilling } from "../kit/asked-billing";
import { hasFunctionCells } from "../kit/function-cells";
import { showView, startView } from "../kit/route";
import { shownProject } from "../kit/shown-project";
import { useWorkbook } from "../workbook-context";

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
  } else if (isTableOf(table, "blockedRowsReport")) {
    const entry = entryOfRow(book, table, row);
    if (entry) startView("register", entry);
    else if (numbers(table, "row")[row] === undefined) {
      shownProject.value = texts(table, "project")[row];
      if (shownProject.value !== undefined) showView("projects");
    }
  } else if (isTableOf(table, "accessReport")) {
    const clients = book.tables.get("clients");
    const client = clients && rowWithKey(clients, fold(texts(table, "client")[row] ?? ""));
    if (client !== undefined) startView("register", { register: "clients", row: client });
  }
};

/** Shows what the report's row is of that somebody has selected; false where the row is no report's. */
const showReportRow = (book: Book, place: Selected): boolean => {
  for (const table of book.tables.values()) {
    if (table.register.report === undefined || table.place.sheet !== place.sheet) continue;
    const row = rowOnSheet(table, place.row);
    if (row === undefined) continue;
    show(book, table, row);
    return true;
  }
  return false;
};

/** So long somebody rests on a cell before it is asked what it holds, in ms: nobody who walks by asks Excel. */
const REST = 200;

/** Shows what is behind the function that a cell calls, if it calls one. */
const showFigure = async (workbook: Workbook, { sheet, row, column }: Selected): Promise<void> => {
  if (column === undefined) return;
  const cell = { sheet, row, column };
  const place = selected.peek();
  const found = await workbook.functionIn(cell);
  if (!found.ok || !found.value || place !== selected.peek()) return;
  startView("figure", { cell, called: found.value });
};

/**
 * Shows what is selected in the sheet as soon as it is, while nothing else is under way: what a report's row is of, and what is
 * behind the function that a cell calls. Every figure of a sheet opens its rows here, and no sheet is made for it.
 */
export const useRowCard = (book: Book | undefined): void => {
  const workbook = useWorkbook();
  const place = selected.value;
  const seen = useRef(place);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!book || !place || seen.current === place) return;
    seen.current = place;
    clearTimeout(timer.current);
    if (showReportRow(book, place) || !hasFunctionCells.peek()) return;
    timer.current = setTimeout(() => void showFigure(workbook, place), REST);
  }, [place, book]);
};
