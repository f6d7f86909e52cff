import type { Task } from "../values/task";
import type { Book } from "./book";
import { changesOf, type Changes } from "./changes";
import type { RowId } from "./row-id";
import type { Cache, Table } from "./table";

/** How tables of a book stand: no cell of any has changed for as long as it is the same. */
type Moment = readonly { readonly changes: Changes; readonly count: number }[];

/**
 * How the tables of a book stand now, but for some, and for Kontera's own records: a job's row in the import log or a
 * report tells of other registers, and decides nothing of them.
 */
const momentOf = ({ tables }: Book, without: readonly Table[]): Moment =>
  Array.from(tables.values(), (table) => {
    if (table.register.ownRecord || without.includes(table)) return [];
    const changes = changesOf(table);
    return [{ changes, count: changes.count }];
  }).flat();

const isSameMoment = (one: Moment, other: Moment): boolean =>
  one.length === other.length &&
  one.every(({ changes, count }, at) => changes === other[at]?.changes && count === other[at].count);

/** So many rows are mended; where more have changed, all is made anew. */
const MOST_MENDED = 512;

/** The rows of a table that were read anew, came or went since something was made of them. */
type Touched = Cache & { readonly rows: ReadonlySet<RowId> };

const touchedFrom = (): Touched => {
  const rows = new Set<RowId>();
  const refresh = (row: RowId): void => {
    if (rows.size <= MOST_MENDED) rows.add(row);
  };
  return { rows, refresh };
};

type Kept<T> = Cache & {
  readonly moment: Moment;
  readonly of: string;
  readonly value: T;
  /** Of each table whose rows are mended. */
  touched: readonly Touched[];
};

/** What is made of a book row by row of some tables. */
export type MadeByRow<T> = {
  readonly name: string;
  /** One of each name is kept at a time. */
  readonly of: string;
  /** Those whose rows `mend` sees to one by one; everything else holds for all of them. */
  readonly tables: readonly Table[];
  readonly make: () => Task<T>;
  /** Works a row out anew; false where that takes all the others, too. */
  readonly mend: (value: T, table: Table, row: RowId) => boolean;
};

type Named = Pick<MadeByRow<never>, "name" | "tables">;

const touchedName = (name: string): string => `${name}: touched`;

/** Begins to note which rows of the tables change. */
const noteTouched = ({ tables, name }: Named): readonly Touched[] =>
  tables.map((table) => {
    const touched = touchedFrom();
    table.caches.set(touchedName(name), touched);
    return touched;
  });

/** Whether it is still noted here, and not by who began after. */
const isNoted = ({ tables, name }: Named, touched: readonly Touched[]): boolean =>
  tables.every(({ caches }, at) => caches.get(touchedName(name)) === touched[at]);

/** Mends the rows that have changed; false where it has to be made anew. */
const mendAll = <T>(made: MadeByRow<T>, { value, touched }: Kept<T>): boolean => {
  if (!isNoted(made, touched) || touched.some(({ rows }) => rows.size > MOST_MENDED)) return false;
  return made.tables.every((table, at) => {
    for (const row of touched[at]?.rows ?? []) if (!made.mend(value, table, row)) return false;
    return true;
  });
};

/**
 * What is made of the registers of a book, kept until a row of another one changes: where rows of its own tables have changed,
 * they alone are worked out anew, in what is kept itself.
 */
export function* keptByRow<T>(book: Book, made: MadeByRow<T>): Task<T> {
  const { name, of, tables, make } = made;
  const [keeper] = tables;
  if (!keeper) return yield* make();
  const now = (): Moment => momentOf(book, tables);
  const known = keeper.caches.get(name) as Kept<T> | undefined;
  if (known?.of === of && isSameMoment(known.moment, now()) && mendAll(made, known)) {
    if (known.touched.some(({ rows }) => rows.size > 0)) known.touched = noteTouched(made);
    return known.value;
  }
  // What is not asked for again makes room for what takes its place.
  keeper.caches.delete(name);
  const moment = now();
  const touched = noteTouched(made);
  const value = yield* make();
  // Who makes it breathes between slices: rows that changed in between are mended, whatever is in it of them.
  if (!isSameMoment(moment, now()) || !isNoted(made, touched)) return value;
  const kept: Kept<T> = { moment, of, value, touched, refresh: () => undefined };
  keeper.caches.set(name, kept);
  return value;
}
