import { buildKeyIndex, rowsWithKey } from "../book/keys";
import type { Table } from "../book/table";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { textAt } from "./spellings";

/** Keys that are counted up: what stands before the digits, how many digits, and the highest of them. */
type Series = { readonly prefix: string; readonly width: number; highest: number; members: number };

/** A number of more digits than this cannot be counted up exactly. */
const MOST_DIGITS = 15;
const COUNTED = new RegExp(`^(.*?)(\\d{1,${MOST_DIGITS}})$`, "u");

/**
 * A free key to suggest for a new row (#135): the next one of the series that most keys belong to, `1401` after `1400`
 * and `K-0100` after `K-0099`. `1` in an empty register; "" where no key ends in digits.
 */
export function* nextKey(table: Table): Task<string> {
  yield* buildKeyIndex(table);
  const field = table.register.key[0] ?? "";
  const all = new Map<string, Series>();
  let keys = 0;
  for (const [at, row] of table.order.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const text = textAt(table, row, field);
    if (text !== "") keys++;
    const [, prefix, digits] = COUNTED.exec(text) ?? [];
    if (prefix === undefined || digits === undefined) continue;
    const name = `${fold(prefix)} ${digits.length}`;
    let series = all.get(name);
    if (!series) all.set(name, (series = { prefix, width: digits.length, highest: 0, members: 0 }));
    series.highest = Math.max(series.highest, Number(digits));
    series.members++;
  }
  if (keys === 0) return "1";
  const [most] = [...all.values()].sort((a, b) => b.members - a.members);
  if (!most) return "";
  const keyAfter = (number: number): string => most.prefix + String(number).padStart(most.width, "0");
  let number = most.highest + 1;
  while (rowsWithKey(table, fold(keyAfter(number))).length > 0) number++;
  return keyAfter(number);
}
