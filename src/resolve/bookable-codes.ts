import { tableOf, type Book } from "../book/book";
import { NO_ROW, rowId } from "../book/row-id";
import { numbers, texts, type Table } from "../book/table";
import { hasRowBelow } from "../book/tree-links";
import { treeOrder } from "../book/tree-order";
import { NO_PLACE } from "../book/tree-shape";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { ownStatus } from "./status";

const known = new WeakMap<Table, readonly string[]>();

/**
 * The projects that can be chosen when time or travel is registered, whatever the day: bookable and ongoing (#7, #8, #17). As
 * they are typed, in the order of the tree; kept until a project's row changes.
 */
export function* bookableCodes(book: Book): Task<readonly string[]> {
  const table = tableOf(book, "projects");
  if (!table) return [];
  const kept = known.get(table);
  if (kept) return kept;
  table.caches.set("bookable codes", { refresh: () => void known.delete(table) });
  const { rows, parents } = yield* treeOrder(book);
  const [codes, statuses] = [texts(table, "code"), texts(table, "status")];
  const bookable = numbers(table, "bookable");
  const isStopped = new Uint8Array(rows.length);
  const found: string[] = [];
  for (let place = 0; place < rows.length; place++) {
    const row = rowId(rows[place] ?? NO_ROW);
    const parent = parents[place] ?? NO_PLACE;
    const stops = ownStatus(statuses[row]) !== "ongoing" || isStopped[parent] === 1;
    isStopped[place] = stops ? 1 : 0;
    if (!stops && bookable[row] !== 0 && !hasRowBelow(book, row)) found.push(codes[row] ?? "");
    if (place % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  known.set(table, found);
  return found;
}
