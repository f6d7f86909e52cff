import { foldedKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import type { Reason, Warning } from "./import-plan";
import type { ImportSettings } from "./import-settings";
import type { ParsedFile } from "./parsed-file";
import type { FieldColumn, PlanColumns } from "./plan-columns";
import { fileKey, keyPart, shownKey, type RowsByKey } from "./row-keys";
import { hasZeros, withoutZeros } from "./zeros-in-front";

/** A part of a key that the file and the register write with other zeros in front. */
type Differing = { readonly column: FieldColumn; readonly text: string; readonly other: string };

/** A row of the file whose key no row of the register bears, and some bear but for zeros in front: 10 where it has 0010. */
type LostZeros = {
  /** The row of the file, counted from 0. */
  readonly index: number;
  readonly key: Folded;
  /** The key as the file has it, and as the register has it. */
  readonly text: string;
  readonly other: string;
  readonly differing: readonly Differing[];
  /** The register's rows, and their key where it is one. */
  readonly rows: readonly [RowId, ...RowId[]];
  readonly meant: Folded;
};

const joined = (parts: readonly string[]): Folded => {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? fold(only) : foldedKey(parts);
};

/** The rows of the register that have zeros in front in a part of their key, by the key without them. */
function* rowsWithZeros(
  table: Table,
  keys: readonly FieldColumn[],
): Task<ReadonlyMap<Folded, readonly RowId[]>> {
  const rows = new Map<Folded, RowId[]>();
  for (const [position, row] of table.order.entries()) {
    if (position % ROWS_PER_SLICE === 0) yield 0;
    const parts = keys.map((key) => keyPart(key, table, row));
    if (!parts.some(hasZeros)) continue;
    const bare = joined(parts.map(withoutZeros));
    const known = rows.get(bare);
    if (known) known.push(row);
    else rows.set(bare, [row]);
  }
  return rows;
}

const lostIn = (
  table: Table,
  keys: readonly FieldColumn[],
  index: number,
  cells: readonly string[],
  rows: LostZeros["rows"],
  key: Folded,
): LostZeros => {
  const others = keys.map((column) => keyPart(column, table, rows[0]));
  const differing = keys.flatMap((column, at): Differing[] => {
    const [text, other = ""] = [shownKey([column], cells), others[at]];
    return fold(text) === fold(other) ? [] : [{ column, text, other }];
  });
  const [text, other] = [shownKey(keys, cells), others.join(" / ")];
  return { index, key, text, other, differing, rows, meant: joined(others) };
};

/**
 * The rows of the file that would be new, although the register has their number with other zeros in front: Excel drops
 * them from a CSV file that it opens (formats E3). Nobody can tell whether the same is meant, so that a person is asked.
 */
function* lostZeros(
  table: Table,
  keys: readonly FieldColumn[],
  { rows }: ParsedFile,
  startRow: number,
  index: RowsByKey,
): Task<readonly LostZeros[]> {
  if (keys.length === 0 || keys.some((key) => key.isChosen)) return [];
  const zeroed = yield* rowsWithZeros(table, keys);
  const found: LostZeros[] = [];
  for (let at = startRow; at < rows.length; at++) {
    if (at % ROWS_PER_SLICE === 0) yield 0;
    const cells = rows[at] ?? [];
    if (zeroed.size === 0 && !keys.some(({ column }) => cells[column]?.includes("0"))) continue;
    const parts = keys.map((key) => shownKey([key], cells));
    const bare = joined(parts.map(withoutZeros));
    const plain = parts.some(hasZeros) ? (index.get(bare) ?? []) : [];
    const [row, ...others] = [...(zeroed.get(bare) ?? []), ...[plain].flat()];
    const key = row === undefined ? undefined : fileKey(keys, cells, at);
    if (row === undefined || key === undefined || index.has(key)) continue;
    found.push(lostIn(table, keys, at, cells, [row, ...others], key));
  }
  return found;
}

/** What is made of the keys that lack the register's zeros, as a person has said or not. */
export type SettledZeros = {
  /** The rows of the register by key, with the file's keys that may mean several of them. */
  readonly index: RowsByKey;
  /** The register's key that a key of the file means. */
  readonly meant: ReadonlyMap<Folded, Folded>;
  /** Why rows are refused until a person has said what is meant, and what is told of those that are the register's. */
  readonly reasons: readonly (readonly [row: number, reason: Reason])[];
  readonly warnings: ReadonlyMap<number, Warning>;
};

const reasonOf = ({ column, text, other }: Differing): Reason => {
  const { column: at, header, field } = column;
  return { code: "zeros-differ", column: at, header, field: field.id, text, other };
};

/** Settles each key that the register has with other zeros in front by what is said of its columns. */
export function* settleZeros(
  table: Table,
  { keys }: PlanColumns,
  parsed: ParsedFile,
  { startRow, columns }: ImportSettings,
  index: RowsByKey,
): Task<SettledZeros> {
  const said = new Map(columns.map(({ column, zeros }) => [column, zeros]));
  const reasons: [number, Reason][] = [];
  const restored: LostZeros[] = [];
  for (const one of yield* lostZeros(table, keys, parsed, startRow, index)) {
    const decisions = one.differing.map(({ column }) => said.get(column.column));
    if (decisions.includes("kept")) continue;
    const open = one.differing[decisions.indexOf(undefined)];
    if (open) reasons.push([one.index, reasonOf(open)]);
    else restored.push(one);
  }
  const several = restored.filter(({ rows }) => rows.length > 1);
  return {
    index:
      several.length === 0
        ? index
        : new Map([...index, ...several.map(({ key, rows }) => [key, rows] as const)]),
    meant: new Map(
      restored.flatMap(({ key, meant, rows }) => (rows.length === 1 ? [[key, meant] as const] : [])),
    ),
    reasons,
    warnings: new Map(
      restored.map(({ index: at, text, other }) => [at, { code: "zeros-restored", text, other }]),
    ),
  };
}
