import { tableOf, type Book } from "../book/book";
import { keyIndex } from "../book/keys";
import type { Table } from "../book/table";
import { faultOf } from "../values/fault";
import { isMadeANumber } from "../values/identifiers/misread";
import { fold } from "../values/text";
import type { StoredValue } from "../values/value-type";
import { unreadable } from "./cell-reasons";
import type { Reason } from "./import-plan";
import type { ParsedFile } from "./parsed-file";
import type { FieldColumn, PlanColumns } from "./plan-columns";

/** So many zeros may have been dropped from a code's end. */
const ZEROS = ["0", "00"];

/** The register that a column's codes are looked up in: the one that it refers to, or its own where it is the whole key. */
const lookedUpIn = (
  book: Book,
  table: Table,
  { keys }: PlanColumns,
  column: FieldColumn,
): Table | undefined => {
  const { refersTo } = column.field;
  if (refersTo !== undefined) return tableOf(book, refersTo);
  return keys.length === 1 && keys[0] === column ? table : undefined;
};

/** Whether the register has the code as it shows, and none that would show the same. */
const isPlain = (table: Table | undefined, text: string): boolean => {
  if (!table || table.register.key.length !== 1) return false;
  const { rows } = keyIndex(table);
  return rows.has(fold(text)) && ZEROS.every((zeros) => !rows.has(fold(text + zeros)));
};

/**
 * Why rows are refused for a code that is a number with decimals in the source's sheet: Excel shows 1.10 as 1.1, so that nobody
 * can tell which of them was typed, unless the register has the one and not the other.
 */
export const numberCodeReasons = (
  book: Book,
  table: Table,
  { rows, bareNumbers }: ParsedFile,
  columns: PlanColumns,
): readonly (readonly [row: number, reason: Reason])[] =>
  columns.fields.flatMap((column) => {
    const bare = bareNumbers?.get(column.column);
    if (!bare || column.field.type.kind !== "code") return [];
    const within = lookedUpIn(book, table, columns, column);
    return Array.from(bare, (row) => [row, rows[row]?.[column.column] ?? ""] as const)
      .filter(([, text]) => !isPlain(within, text))
      .map(([row, text]) => [row, { code: "number-as-code", header: column.header, text }] as const);
  });

/** A phase `1.0` where the register has 1 and no 1.0. */
const NO_DECIMALS = /\.0$/;

/** Why a code is refused that a program made a number of, `1001,0`, unless the register has it so. */
export const madeNumberIn = (
  book: Book,
  table: Table,
  columns: PlanColumns,
  column: FieldColumn,
  reading: StoredValue,
): Reason | undefined => {
  if (column.field.type.kind !== "code" || typeof reading !== "string") return undefined;
  const isShort = !isMadeANumber(reading);
  if (isShort && !NO_DECIMALS.test(reading)) return undefined;
  const within = lookedUpIn(book, table, columns, column);
  const known = within?.register.key.length === 1 ? keyIndex(within).rows : undefined;
  if (known?.has(fold(reading))) return undefined;
  if (isShort && !known?.has(fold(reading.replace(NO_DECIMALS, "")))) return undefined;
  return unreadable(column, faultOf("made-a-number", reading));
};
