import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import type { Reason } from "./import-plan";
import type { ParsedFile } from "./parsed-file";
import type { FieldColumn, PlanColumns } from "./plan-columns";
import { fileKey, keyPart, shownKey, type RowsByKey } from "./row-keys";

const ZERO = 0x30;
const DIGITS = /^\d+$/;
const ZEROS_IN_FRONT = /^0+(?=\d)/;

/** A row of the file whose key no row of the register bears, and some bear but for zeros in front: 10 where it has 0010. */
export type LostZeros = {
  /** The row of the file, counted from 0. */
  readonly index: number;
  readonly key: Folded;
  /** The key as the file has it, and as the register has it. */
  readonly text: string;
  readonly other: string;
  /** The register's rows. */
  readonly rows: readonly [RowId, ...RowId[]];
};

const bare = (key: string): string => key.replace(ZEROS_IN_FRONT, "");

/** The rows by their number, of the keys that have zeros in front. */
function* zeroed(table: Table, key: FieldColumn): Task<ReadonlyMap<string, readonly RowId[]>> {
  const rows = new Map<string, RowId[]>();
  for (const [position, row] of table.order.entries()) {
    if (position % ROWS_PER_SLICE === 0) yield 0;
    const text = keyPart(key, table, row);
    if (text.charCodeAt(0) !== ZERO || !DIGITS.test(text)) continue;
    const number = bare(text);
    const known = rows.get(number);
    if (known) known.push(row);
    else rows.set(number, [row]);
  }
  return rows;
}

/**
 * The rows of the file that would be new, although the register has their number with other zeros in front: Excel drops
 * them from a CSV file that it opens (formats E3). Nobody can tell whether the same is meant, so that a person is asked.
 */
export function* lostZeros(
  table: Table,
  { keys }: PlanColumns,
  { rows }: ParsedFile,
  startRow: number,
  index: RowsByKey,
): Task<readonly LostZeros[]> {
  const [key] = keys;
  if (!key || keys.length > 1 || key.isChosen) return [];
  const byNumber = yield* zeroed(table, key);
  const found: LostZeros[] = [];
  for (let at = startRow; at < rows.length; at++) {
    if (at % ROWS_PER_SLICE === 0) yield 0;
    const cells = rows[at] ?? [];
    if (byNumber.size === 0 && !cells[key.column]?.includes("0")) continue;
    const text = shownKey(keys, cells);
    if (!DIGITS.test(text)) continue;
    const number = bare(text);
    const plain = text.length > number.length ? (index.get(fold(number)) ?? []) : [];
    const [row, ...others] = [...(byNumber.get(number) ?? []), ...[plain].flat()];
    const folded = row === undefined ? undefined : fileKey(keys, cells, at);
    if (row === undefined || folded === undefined || index.has(folded)) continue;
    found.push({ index: at, key: folded, text, other: keyPart(key, table, row), rows: [row, ...others] });
  }
  return found;
}

/** The rows of the register by key, with the file's keys that lack zeros where several rows may be meant. */
export const withLostZeros = (index: RowsByKey, lost: readonly LostZeros[]): RowsByKey => {
  const several = lost.filter(({ rows }) => rows.length > 1);
  return several.length === 0
    ? index
    : new Map([...index, ...several.map(({ key, rows }) => [key, rows] as const)]);
};

/** The register's key that each such key of the file means, where one row alone may be meant. */
export const meantKeys = (lost: readonly LostZeros[]): ReadonlyMap<Folded, Folded> =>
  new Map(lost.flatMap(({ key, other, rows }) => (rows.length === 1 ? [[key, fold(other)] as const] : [])));

/** Why such rows are refused until a person has said what is meant. */
export const lostZerosReasons = (
  lost: readonly LostZeros[],
  { keys: [key] }: PlanColumns,
): readonly (readonly [row: number, reason: Reason])[] =>
  key
    ? lost.map(({ index, text, other }) => [
        index,
        {
          code: "zeros-differ",
          ...{ column: key.column, header: key.header, field: key.field.id, text, other },
        },
      ])
    : [];
