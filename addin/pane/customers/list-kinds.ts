import { computed, signal } from "@preact/signals";
import { tableOf, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { customerUse } from "#core/resolve/customer-use";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";
import { current, findings } from "../book/book";

/** What the list can be narrowed to: customers with errors, those that cannot be used today, possible duplicates. */
export const kindIds = ["error", "stopped", "twins"] as const;
export type KindId = (typeof kindIds)[number];

const none: ReadonlySet<RowId> = new Set();

/** The one that is chosen; undefined for every customer. */
export const kind = signal<KindId | undefined>(undefined);

type Stopped = { readonly book: Book; readonly rows: ReadonlySet<RowId> };

/** The customers that cannot be used today, of the book that they were looked for in. */
export const stopped = signal<Stopped | undefined>(undefined);

/** Works out which customers cannot be used today (Q31). */
export function* stoppedIn(book: Book): Task<Stopped> {
  const rows = new Set<RowId>();
  const table = tableOf(book, "customers");
  if (!table) return { book, rows };
  const use = customerUse(table);
  for (const [at, row] of table.order.entries()) {
    if (use(row, book.today) !== "usable") rows.add(row);
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return { book, rows };
}

/** The customers with something wrong, and those that may be one twice. */
const found = computed(() => {
  const error = new Set<RowId>();
  const twins = new Set<RowId>();
  for (const { finding } of findings.value) {
    const { at, also = [], rule, severity } = finding;
    if (at?.register !== "customers") continue;
    if (severity === "error") error.add(at.row);
    if (rule === "possible-duplicate") for (const { row } of [at, ...also]) twins.add(row);
  }
  return { error, twins };
});

/** The customers of each kind. */
export const rowsOfKind = computed((): Readonly<Record<KindId, ReadonlySet<RowId>>> => ({
  ...found.value,
  stopped: (stopped.value && stopped.value.book === current.value?.book && stopped.value.rows) || none,
}));
