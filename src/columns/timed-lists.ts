import type { Task } from "../values/task";
import { NO_KEY, numberAt, type Dictionary } from "./dictionary";

/** Something of a list: good from one day to another, both included, and where a code is asked for besides, with it alone. */
export type Timed = {
  readonly from: number;
  readonly to: number;
  /** The codes of the column that is asked besides, and the number of the code; undefined where none is. */
  readonly besides: Dictionary | undefined;
  readonly asked: number;
};

/** Lists of what is good on some days, as numbers alone: what a million rows are looked up in. */
export type TimedLists = {
  /** Where each list's items begin, and where the last one's end. */
  readonly starts: Int32Array;
  /** Some numbers an item: see the places below. */
  readonly items: Int32Array;
  /** The list that is asked after each where nothing of it is good; NO_LIST after the last. */
  readonly next: Int32Array;
  /** The columns that items ask besides. */
  readonly besides: readonly Dictionary[];
};

export const NO_LIST = -1;
/** Nothing of any list is good. */
export const NONE = -1;
/** Several of a list are good, or one whose answer nobody knows: whoever asks looks closer. */
export const CLOSER = -2;

const ITEM = 5;
const FROM = 0;
const TO = 1;
const BESIDES = 2;
const ASKED = 3;
const ANSWER = 4;
const NOTHING_BESIDES = -1;

const LISTS_PER_SLICE = 2048;

/** Lists as numbers, in slices; an answer is a number from 0, or CLOSER. */
export function* timedLists<Item extends Timed>(
  lists: readonly (readonly Item[])[],
  next: Int32Array,
  answerOf: (item: Item) => number,
): Task<TimedLists> {
  const starts = new Int32Array(lists.length + 1);
  const items = new Int32Array(ITEM * lists.reduce((sum, list) => sum + list.length, 0));
  const columns = new Map<Dictionary, number>();
  let at = 0;
  for (const [number, list] of lists.entries()) {
    for (const item of list) {
      const { from, to, besides, asked } = item;
      let column = NOTHING_BESIDES;
      if (besides) columns.set(besides, (column = columns.get(besides) ?? columns.size));
      items[at + FROM] = from;
      items[at + TO] = to;
      items[at + BESIDES] = column;
      items[at + ASKED] = asked;
      items[at + ANSWER] = answerOf(item);
      at += ITEM;
    }
    starts[number + 1] = at / ITEM;
    if (number % LISTS_PER_SLICE === LISTS_PER_SLICE - 1) yield LISTS_PER_SLICE;
  }
  return { starts, items, next, besides: [...columns.keys()] };
}

const codeAt = (column: Dictionary | undefined, row: number): number =>
  column ? numberAt(column, row) : NO_KEY;

/** The one answer of the first of a list, and of those asked after it, of which something is good for a row of a day. */
export const answerIn = (
  { starts, items, next, besides }: TimedLists,
  list: number,
  day: number,
  row: number,
): number => {
  for (let one = list; one >= 0; one = next[one] ?? NO_LIST) {
    const end = ITEM * (starts[one + 1] ?? 0);
    let found = NONE;
    for (let at = ITEM * (starts[one] ?? end); at < end; at += ITEM) {
      if (day < (items[at + FROM] ?? 0) || day > (items[at + TO] ?? 0)) continue;
      const column = items[at + BESIDES] ?? NOTHING_BESIDES;
      if (column !== NOTHING_BESIDES && codeAt(besides[column], row) !== items[at + ASKED]) continue;
      if (found !== NONE) return CLOSER;
      found = items[at + ANSWER] ?? CLOSER;
    }
    if (found !== NONE) return found;
  }
  return NONE;
};
