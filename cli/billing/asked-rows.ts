import type { ChosenRows } from "#core/billing/selection";
import type { Book } from "#core/book/book";
import { rowOnSheet } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import { err, ok, type Result } from "#core/values/result";
import type { Problem } from "../problem";

const ids = ["timeEntries", "travelEntries"] as const;

/** The rows that `--rows REGISTER:ROW,…` names, by the worksheet's rows. */
export const askedRows = (book: Book, texts: readonly string[]): Result<ChosenRows, Problem> => {
  const rows = { timeEntries: new Set<RowId>(), travelEntries: new Set<RowId>() };
  for (const text of texts.flatMap((one) => one.split(","))) {
    const [name = "", number = ""] = text.trim().split(":");
    const id = ids.find((one) => one === name);
    const table = id && book.tables.get(id);
    const row = table && /^[1-9]\d{0,8}$/.test(number) ? rowOnSheet(table, Number(number) - 1) : undefined;
    if (id === undefined || row === undefined) return err({ code: "not-rows", text });
    rows[id].add(row);
  }
  return ok(rows);
};
