import { bySize, countKey, keyAfter, type KeySeries } from "../book/key-series";
import { buildKeyIndex, rowsWithKey } from "../book/keys";
import type { Table } from "../book/table";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { textAt } from "./spellings";

/**
 * A free key to suggest for a new row (#135): the next one of the series that most keys belong to, `1401` after `1400`
 * and `K-0100` after `K-0099`. `1` in an empty register; "" where no key ends in digits.
 */
export function* nextKey(table: Table): Task<string> {
  yield* buildKeyIndex(table);
  const field = table.register.key[0] ?? "";
  const all: KeySeries = new Map();
  let keys = 0;
  for (const [at, row] of table.order.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const text = textAt(table, row, field);
    if (text !== "") keys++;
    countKey(all, text);
  }
  if (keys === 0) return "1";
  const [most] = bySize(all);
  return most ? keyAfter(most, (key) => rowsWithKey(table, fold(key)).length > 0) : "";
}
