import { NO_ROW, positionAt, type RowId } from "../book/row-id";
import type { Column, Table } from "../book/table";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { fileCellText } from "./file-cell";
import type { PlannedRow, Warning } from "./import-plan";
import type { ParsedFile } from "./parsed-file";
import type { FieldColumn, PlanColumns } from "./plan-columns";
import type { Reported } from "./planned-rows";
import { keyPart } from "./row-keys";

const DIGITS = 10;
const ZERO = 0x30;

/** However it is written, the last ten digits are the number; undefined when there are fewer. */
const digitsOf = (text: string): number | undefined => {
  let value = 0;
  let found = 0;
  let worth = 1;
  for (let at = text.length - 1; at >= 0 && found < DIGITS; at--) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) continue;
    value += digit * worth;
    worth *= 10;
    found++;
  }
  return found === DIGITS ? value : undefined;
};

/** How many numbers are told apart without looking them up: a power of two. */
const SIEVE = 1 << 20;

/** Where a number falls in the sieve: its last binary digits. */
const placeOf = (digits: number): number => digits & (SIEVE - 1);

/** Some numbers that are looked for, and the first row of the register that bears each. */
type Search = {
  readonly wanted: ReadonlySet<number>;
  /** 1 where a number that is wanted falls. */
  readonly sieve: Uint8Array;
  readonly found: Map<number, RowId>;
};

/** Looks for the numbers in some rows of the register, by their positions. */
const searchIn = (
  { wanted, sieve, found }: Search,
  { order }: Table,
  values: Column,
  from: number,
  to: number,
): void => {
  for (let at = positionAt(from); at < to; at++) {
    const row = order[at] ?? NO_ROW;
    const value = row < 0 ? undefined : values[row];
    const digits = value === undefined ? undefined : digitsOf(String(value));
    if (digits === undefined || sieve[placeOf(digits)] === 0) continue;
    if (wanted.has(digits) && !found.has(digits)) found.set(digits, row);
  }
};

/** The first row of the register that bears each of some numbers. */
function* indexNumbers(
  table: Table,
  { values = [] }: FieldColumn,
  wanted: ReadonlySet<number>,
): Task<ReadonlyMap<number, RowId>> {
  const sieve = new Uint8Array(SIEVE);
  for (const digits of wanted) sieve[placeOf(digits)] = 1;
  const search: Search = { wanted, sieve, found: new Map() };
  for (let from = 0; from < table.order.length; from += ROWS_PER_SLICE) {
    searchIn(search, table, values, from, Math.min(from + ROWS_PER_SLICE, table.order.length));
    yield 0;
  }
  return search.found;
}

/** A row to come in or to be changed, with its organisation number. */
type Written = {
  readonly index: number;
  readonly planned: PlannedRow;
  readonly text: string;
  readonly digits: number;
};

const isWritten = ({ outcome }: PlannedRow): boolean => outcome === "new" || outcome === "changed";

const writtenAmong = (reported: readonly Reported[], { rows }: ParsedFile, column: number): Written[] => {
  const written: Written[] = [];
  for (const { index, row: planned } of reported) {
    if (!isWritten(planned)) continue;
    const text = fileCellText(rows[index]?.[column] ?? "").trim();
    const digits = digitsOf(text);
    if (digits !== undefined) written.push({ index, planned, text, digits });
  }
  return written;
};

/**
 * Warnings of rows to come in or to be changed that bear the organisation number of another row under another key,
 * by the row of the file (Q32): told, never merged.
 */
export function* possibleDuplicates(
  table: Table,
  { fields, keys, own = keys }: PlanColumns,
  reported: readonly Reported[],
  parsed: ParsedFile,
): Task<ReadonlyMap<number, Warning>> {
  const warnings = new Map<number, Warning>();
  const column = fields.find(({ field }) => field.format === "organizationNumber");
  const [key] = own;
  if (!column || !key || !reported.some(({ row }) => isWritten(row))) return warnings;
  const written: Written[] = [];
  for (let from = 0; from < reported.length; from += ROWS_PER_SLICE) {
    for (const one of writtenAmong(reported.slice(from, from + ROWS_PER_SLICE), parsed, column.column))
      written.push(one);
    yield 0;
  }
  const inBook = yield* indexNumbers(table, column, new Set(written.map(({ digits }) => digits)));
  const inFile = new Map<number, PlannedRow>();
  for (const { index, planned, text, digits } of written) {
    const row = inBook.get(digits);
    const earlier = inFile.get(digits);
    if (!earlier) inFile.set(digits, planned);
    if (row !== undefined && row !== planned.row)
      warnings.set(index, { code: "possible-duplicate", text, other: keyPart(key, table, row) });
    else if (earlier && fold(earlier.key) !== fold(planned.key))
      warnings.set(index, { code: "possible-duplicate", text, other: earlier.key, line: earlier.line });
  }
  return warnings;
}
