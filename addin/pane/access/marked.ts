import { signal } from "@preact/signals";
import { tableOf, type Book } from "#core/book/book";
import { rowOnSheet } from "#core/book/positions";
import { texts } from "#core/book/table";
import { fold } from "#core/values/text";
import type { Workbook } from "../../ports";
import { selected } from "../book/selected";
import { clients, withCodes } from "./state";

/** The clients whose rows are selected and show, and how many selected rows are hidden. */
export type Marked = { readonly codes: readonly string[]; readonly hidden: number };
export const marked = signal<Marked | undefined>(undefined);

type Rows = readonly [first: number, last: number];

const inside = ([from, to]: Rows, first: number, last: number): Rows[] =>
  from > last || to < first ? [] : [[Math.max(from, first), Math.min(to, last)]];

/** The selected rows of Klienter or Tilldelningar, area by area. */
const selectedRows = (book: Book) => {
  const place = selected.value;
  if (!place) return undefined;
  const table = (["clients", "assignments"] as const)
    .map((id) => tableOf(book, id))
    .find((one) => one?.place.sheet === place.sheet);
  if (!table) return undefined;
  const [first, last] = [table.place.row + 1, table.place.row + table.order.length];
  const areas = (place.areas ?? [[place.row, place.row] as const]).flatMap((one) => inside(one, first, last));
  return areas.length === 0 ? undefined : { table, sheet: place.sheet, areas };
};

const rowsIn = (areas: readonly Rows[]): Set<number> => {
  const rows = new Set<number>();
  for (const [from, to] of areas) for (let row = from; row <= to; row++) rows.add(row);
  return rows;
};

/** Asks which of the selected rows show, and whom they are of: what a filter hides is not marked (#150). */
export async function readMarked(workbook: Workbook, book: Book): Promise<void> {
  const place = selected.peek();
  const asked = selectedRows(book);
  const shown = asked && (await workbook.visibleRows(asked.sheet, asked.areas));
  // Another selection asks for itself.
  if (place !== selected.peek()) return;
  if (!asked || !shown?.ok) {
    marked.value = undefined;
    return;
  }
  const { table, areas } = asked;
  const codes = texts(table, "client");
  const found = new Map<string, string>();
  const visible = rowsIn(shown.value);
  for (const sheetRow of visible) {
    const row = rowOnSheet(table, sheetRow);
    const code = row === undefined ? undefined : codes[row];
    if (code !== undefined && !found.has(fold(code))) found.set(fold(code), code);
  }
  marked.value = { codes: [...found.values()], hidden: rowsIn(areas).size - visible.size };
}

/** Chooses the clients that are marked now: a filter may have hidden some since they were counted. */
export async function takeMarked(workbook: Workbook, book: Book): Promise<void> {
  await readMarked(workbook, book);
  if (marked.value) clients.value = withCodes(new Set(), marked.value.codes, true);
}
