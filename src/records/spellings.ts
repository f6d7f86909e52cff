import type { RowId } from "../book/row-id";
import { rawCell, type Table, valuesAt } from "../book/table";
import type { Lang } from "../values/cell";
import { compareNames } from "../values/format";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { trimmed } from "../values/trim";
import { mergeSort } from "./merge-sort";

/**
 * The distinct texts of a column, numbered as they were met: each is folded once and takes its place in the language's
 * order once, however often the list is shown.
 */
export type Spellings = {
  readonly texts: string[];
  readonly folded: string[];
  readonly numberOf: Map<string, number>;
  /** The numbers in the order of their texts, as far as that has been asked for. */
  readonly order: Record<Lang, readonly number[]>;
};

const known = new WeakMap<Table, Map<string, Spellings>>();

/** The spellings of a column, kept for as long as its table lives. */
export const spellingsOf = (table: Table, field: string): Spellings => {
  let columns = known.get(table);
  if (!columns) known.set(table, (columns = new Map<string, Spellings>()));
  let spellings = columns.get(field);
  if (!spellings) {
    spellings = { texts: [], folded: [], numberOf: new Map(), order: { sv: [], en: [] } };
    columns.set(field, spellings);
  }
  return spellings;
};

/** What a cell says: its value, or as it stands where it cannot be read; "" when it is blank. */
export const textAt = (table: Table, row: RowId, field: string): string => {
  const value = valuesAt(table, field)?.[row];
  return value === undefined ? trimmed(String(rawCell(table, row, field))) : String(value);
};

/** The number of a text, which gets one when it is met for the first time. */
export const numberOf = ({ texts, folded, numberOf: numbers }: Spellings, text: string): number => {
  const met = numbers.get(text);
  if (met !== undefined) return met;
  folded.push(fold(text));
  const number = texts.push(text) - 1;
  numbers.set(text, number);
  return number;
};

/** Where a number belongs among those in order. */
const placeAmong = (
  order: readonly number[],
  number: number,
  compare: (a: number, b: number) => number,
): number => {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(order[middle] ?? 0, number) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The place of each text, by its number, in a language's order; only texts met since the last time are compared. */
export function* ranksOf(spellings: Spellings, lang: Lang): Task<Int32Array> {
  const { texts, order } = spellings;
  const compare = (a: number, b: number): number => compareNames(texts[a] ?? "", texts[b] ?? "", lang);
  const before = order[lang];
  const met = texts.length;
  const fresh = yield* mergeSort(
    Array.from({ length: met - before.length }, (_, at) => before.length + at),
    compare,
  );
  const merged: number[] = [];
  let taken = 0;
  for (const number of fresh) {
    const place = placeAmong(before, number, compare);
    while (taken < place) merged.push(before[taken++] ?? 0);
    merged.push(number);
    if (merged.length % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  while (taken < before.length) merged.push(before[taken++] ?? 0);
  order[lang] = merged;
  const ranks = new Int32Array(met);
  for (let rank = 0; rank < merged.length; rank++) ranks[merged[rank] ?? 0] = rank;
  return ranks;
}
