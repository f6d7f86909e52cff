import { foldedKey, keyIndex } from "../book/keys";
import type { RowId } from "../book/row-id";
import { isUnread, type Table } from "../book/table";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { trimmed } from "../values/trim";
import { chosenPart, chosenText } from "./chosen-key";
import { fileCellText, saysNothing } from "./file-cell";
import type { FieldColumn, PlanColumns } from "./plan-columns";
import { rawText } from "./raw-text";

const shownText = ({ column }: FieldColumn, cells: readonly string[]): string => {
  const text = fileCellText(cells[column] ?? "");
  return saysNothing(text) ? "" : text;
};

const keyText = (key: FieldColumn, cells: readonly string[]): string =>
  key.isChosen ? chosenText(key, cells[key.column] ?? "") : shownText(key, cells);

/**
 * Whether a part of a row's key is missing. Where the register lets a part of its key be blank, that says something: every
 * client, every program. A cell that is not there, or that holds a word for nothing, does not say it.
 */
export const lacksPart = (key: FieldColumn, cells: readonly string[], index: number): boolean => {
  if (fold(keyText(key, cells)) !== "") return false;
  if (key.field.required || key.isChosen || key.absent?.has(index)) return true;
  const cell = cells[key.column];
  return cell === undefined || trimmed(cell) !== "";
};

/** The key of a row of the file, counted from 0; undefined when a part of it is missing. */
export const fileKey = (
  keys: readonly FieldColumn[],
  cells: readonly string[],
  index: number,
): Folded | undefined => {
  const [only] = keys;
  if (only && keys.length === 1) return fold(keyText(only, cells)) || undefined;
  return keys.some((key) => lacksPart(key, cells, index))
    ? undefined
    : foldedKey(keys.map((key) => keyText(key, cells)));
};

/** The key of a row of the file as it is quoted. */
export const shownKey = (keys: readonly FieldColumn[], cells: readonly string[]): string =>
  keys.length === 1 && keys[0]
    ? shownText(keys[0], cells).trim()
    : keys.map((key) => shownText(key, cells).trim()).join(" / ");

/** The rows of a register by key. */
export type RowsByKey = ReadonlyMap<Folded, RowId | readonly RowId[]>;

/**
 * Keys compare as text (Q32): a number in a cell that should hold text counts by its digits, so that the customer
 * 1001 that Excel took for a number is found and not added again.
 */
export const keyPart = ({ at, values }: FieldColumn, table: Table, row: RowId): string => {
  const value = values?.[row];
  if (value !== undefined) return String(value);
  return at === undefined ? "" : rawText(table.raw[row]?.[at] ?? "", ".");
};

/** Whether every cell of these columns was read, so that the register's own index holds them all. */
const areRead = (table: Table, keys: readonly FieldColumn[]): boolean => {
  if (keys.some(({ values }) => !values)) return false;
  for (const row of table.faults.keys())
    if (keys.some(({ field }) => isUnread(table, row, field.id))) return false;
  return true;
};

/** The rows by key: the register's own index where every key was read, or else one pass. */
export function* indexKeys(table: Table, { keys }: PlanColumns): Task<RowsByKey> {
  const isChosen = keys.some((key) => key.isChosen);
  if (!isChosen && areRead(table, keys)) return keyIndex(table).rows;
  const index = new Map<Folded, RowId | RowId[]>();
  for (const [position, row] of table.order.entries()) {
    if (position % ROWS_PER_SLICE === 0) yield 0;
    const parts = keys.map((column) => (isChosen ? chosenPart : keyPart)(column, table, row));
    // A row that lacks a part of what a person matches by is none that a file can mean.
    if (isChosen && parts.some((part) => part === "")) continue;
    const key = foldedKey(parts);
    const known = index.get(key);
    if (known === undefined) index.set(key, row);
    else if (typeof known === "number") index.set(key, [known, row]);
    else known.push(row);
  }
  return index;
}
