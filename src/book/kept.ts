import type { Task } from "../values/task";
import type { Book } from "./book";
import { changesOf, type Changes } from "./changes";
import type { Cache, Table } from "./table";

/** How all tables of a book stand: no cell of any has changed for as long as it is the same. */
type Moment = readonly { readonly changes: Changes; readonly count: number }[];

const momentOf = ({ tables }: Book): Moment =>
  Array.from(tables.values(), (table) => {
    const changes = changesOf(table);
    return { changes, count: changes.count };
  });

const isSame = (one: Moment, other: Moment): boolean =>
  one.length === other.length &&
  one.every(({ changes, count }, at) => changes === other[at]?.changes && count === other[at].count);

type Kept<T> = Cache & { readonly moment: Moment; readonly of: string; readonly value: T };

/**
 * What is made of a whole book by its rows alone, kept with a table under a name until a row of any table changes, or
 * until it is asked for `of` something else: one of each name is kept at a time. Nobody changes what is kept.
 */
export function* keptOf<T>(
  book: Book,
  { caches }: Table,
  { name, of = "" }: { readonly name: string; readonly of?: string },
  make: () => Task<T>,
): Task<T> {
  const moment = momentOf(book);
  const known = caches.get(name) as Kept<T> | undefined;
  if (known?.of === of && isSame(known.moment, moment)) return known.value;
  // What is not asked for again makes room for what takes its place.
  caches.delete(name);
  const value = yield* make();
  // Who makes it breathes between slices: an edit in between is not in it, or in half of it.
  if (!isSame(moment, momentOf(book))) return value;
  const made: Kept<T> = { moment, of, value, refresh: () => void caches.delete(name) };
  caches.set(name, made);
  return value;
}
