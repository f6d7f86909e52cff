import type { RowId, Table } from "../book/table";
import { rowsPerStep, type Steps } from "../values/steps";
import { fold } from "../values/text";
import { cellText } from "./file-cell";
import type { PlannedRow, Warning } from "./import-plan";
import type { FieldColumn, PlanColumns } from "./plan-columns";
import { keyPart } from "./row-keys";

const DIGITS = 10;
const ZERO = 0x30;

/** However it is written, the last ten digits are the number; undefined when there are fewer. */
const digitsOf = (text: string): number | undefined => {
  let value = 0;
  let found = 0;
  let worth = 1;
  for (let at = text.length - 1; at >= 0 && found < DIGITS; at -= 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) continue;
    value += digit * worth;
    worth *= 10;
    found += 1;
  }
  return found === DIGITS ? value : undefined;
};

/** The first row of the register that bears each of some numbers. */
function* indexNumbers(
  table: Table,
  { values }: FieldColumn,
  wanted: ReadonlySet<number>,
): Steps<ReadonlyMap<number, RowId>> {
  const index = new Map<number, RowId>();
  for (const [position, row] of table.order.entries()) {
    if (position % rowsPerStep === 0) yield 0;
    const value = values?.[row];
    const digits = value === undefined ? undefined : digitsOf(String(value));
    if (digits !== undefined && wanted.has(digits) && !index.has(digits)) index.set(digits, row);
  }
  return index;
}

/**
 * Warnings of rows to come in or to be changed that bear the organisation number of another row under another key,
 * by their place in `rows` (Q32): told, never merged. `cellsOf` gives the file's cells of a planned row.
 */
export function* possibleDuplicates(
  table: Table,
  { fields, keys }: PlanColumns,
  rows: readonly PlannedRow[],
  cellsOf: (at: number) => readonly string[],
): Steps<ReadonlyMap<number, Warning>> {
  const warnings = new Map<number, Warning>();
  const column = fields.find(({ field }) => field.format === "organizationNumber");
  const [key] = keys;
  const isWritten = ({ outcome }: PlannedRow): boolean => outcome === "new" || outcome === "changed";
  if (!column || !key || !rows.some(isWritten)) return warnings;
  const written: {
    readonly at: number;
    readonly planned: PlannedRow;
    readonly text: string;
    readonly digits: number;
  }[] = [];
  for (const [at, planned] of rows.entries()) {
    if (at % rowsPerStep === 0) yield 0;
    if (!isWritten(planned)) continue;
    const text = cellText(cellsOf(at)[column.column] ?? "").trim();
    const digits = digitsOf(text);
    if (digits !== undefined) written.push({ at, planned, text, digits });
  }
  const inBook = yield* indexNumbers(table, column, new Set(written.map(({ digits }) => digits)));
  const inFile = new Map<number, PlannedRow>();
  for (const { at, planned, text, digits } of written) {
    const row = inBook.get(digits);
    const earlier = inFile.get(digits);
    if (!earlier) inFile.set(digits, planned);
    if (row !== undefined && row !== planned.row)
      warnings.set(at, { code: "possible-duplicate", text, other: keyPart(key, table, row) });
    else if (earlier && fold(earlier.key) !== fold(planned.key))
      warnings.set(at, { code: "possible-duplicate", text, other: earlier.key, line: earlier.line });
  }
  return warnings;
}
