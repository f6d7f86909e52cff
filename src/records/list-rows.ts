import { NO_ROW, type RowId } from "../book/row-id";
import type { Table } from "../book/table";
import type { Lang } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { numberOf, ranksOf, spellingsOf, textAt } from "./spellings";

/** Which rows of a register are listed, and in what order (#133, #134, Q36). */
export type ListQuery = {
  /** What one of the searched columns must hold; "" for every row. */
  readonly search: string;
  readonly searched: readonly string[];
  /** What each of these columns must hold, by field. */
  readonly filters: Readonly<Record<string, string>>;
  /** As the sheet stands, when undefined. */
  readonly sort?: { readonly field: string; readonly descending: boolean } | undefined;
};

/** Tells whether some column of a row holds a text, however it is written. */
const holds = (table: Table, fields: readonly string[], text: string): ((row: RowId) => boolean) => {
  const wanted = fold(text);
  const columns = fields.map((field) => ({ field, spellings: spellingsOf(table, field) }));
  return (row) =>
    columns.some(({ field, spellings }) =>
      spellings.folded[numberOf(spellings, textAt(table, row, field))]?.includes(wanted),
    );
};

/** The rows by the order of a column's texts; the blank ones last, whichever way it goes. */
function* sorted(
  table: Table,
  rows: readonly RowId[],
  { field, descending }: NonNullable<ListQuery["sort"]>,
  lang: Lang,
): Task<readonly RowId[]> {
  const spellings = spellingsOf(table, field);
  const numbers = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    numbers[at] = numberOf(spellings, textAt(table, rows[at] ?? NO_ROW, field));
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  const blank = numberOf(spellings, "");
  const ranks = yield* ranksOf(spellings, lang);
  const last = ranks.length;
  const placeOf = (number: number): number =>
    number === blank ? last : descending ? last - 1 - (ranks[number] ?? 0) : (ranks[number] ?? 0);
  const starts = new Int32Array(last + 2);
  for (const number of numbers) {
    const after = placeOf(number) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let place = 1; place < starts.length; place++)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  yield ROWS_PER_SLICE;
  const ordered: RowId[] = [...rows];
  for (let at = 0; at < rows.length; at++) {
    const place = placeOf(numbers[at] ?? 0);
    const to = starts[place] ?? 0;
    starts[place] = to + 1;
    ordered[to] = rows[at] ?? NO_ROW;
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return ordered;
}

/** The rows that a query lists; those with nothing in them are passed over. */
export function* listRows(table: Table, query: ListQuery, lang: Lang): Task<readonly RowId[]> {
  const wanted = [
    ...(query.search.trim() === "" ? [] : [holds(table, query.searched, query.search)]),
    ...Object.entries(query.filters).flatMap(([field, text]) =>
      text.trim() === "" ? [] : [holds(table, [field], text)],
    ),
  ];
  const rows: RowId[] = [];
  for (const [at, row] of table.order.entries()) {
    const isBlank = !table.raw[row]?.some((cell) => cell !== "");
    if (!isBlank && wanted.every((test) => test(row))) rows.push(row);
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return query.sort ? yield* sorted(table, rows, query.sort, lang) : rows;
}
