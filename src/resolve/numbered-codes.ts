import { tableOf, type Book } from "../book/book";
import { dimensionColumns } from "../book/dimensions";
import { rowId, type RowId } from "../book/row-id";
import { dictionaryOf, texts, type Cache } from "../book/table";
import { learnSpelling, newDictionary, NO_KEY, setNumber, type Dictionary } from "../columns/dictionary";
import type { Folded } from "../values/brands";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import { codeIn, type Entries } from "./entry-coding";

const ROWS_PER_SLICE = 16_384;

/** The codes of a column that is no field, one that bears a dimension's name, as numbered keys; edits keep it up. */
function* numberedColumn(entries: Entries, column: number): Task<Dictionary> {
  const name = `codes in column ${column}`;
  const known = entries.caches.get(name) as (Cache & { readonly codes: Dictionary }) | undefined;
  if (known) return known.codes;
  const codes = newDictionary(entries.raw.length);
  const refresh = (row: RowId): void => {
    const code = codeIn(entries, column, row);
    setNumber(
      codes,
      row,
      code === undefined ? NO_KEY : (codes.spellings[code] ?? learnSpelling(codes, code, code)),
    );
  };
  for (let row = rowId(0); row < entries.raw.length; row++) {
    refresh(row);
    if (row % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  const made = { codes, refresh, isOwn: true } as const;
  entries.caches.set(name, made);
  return codes;
}

/**
 * The codes that entries have in each dimension, as `codeReaders` reads them, but as numbered keys: what a pass over a
 * million rows asks of them.
 */
export function* numberedCodes(book: Book, entries: Entries): Task<ReadonlyMap<Folded, Dictionary>> {
  const table = tableOf(book, "dimensions");
  const codes = new Map<Folded, Dictionary>();
  for (const { column, dimension } of dimensionColumns(book, entries))
    codes.set(dimension, yield* numberedColumn(entries, column));
  const kinds = table ? texts(table, "kind") : [];
  const names = table ? texts(table, "dimension") : [];
  // From the bottom up: where several rows bear a dimension's name, the topmost speaks for it.
  for (const one of table?.order.toReversed() ?? []) {
    const [kind, key] = [kinds[one], fold(names[one] ?? "")];
    if (kind === "project" || kind === "customer") codes.set(key, dictionaryOf(entries, kind));
  }
  return codes;
}
