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
  for (let at = text.length - 1; at >= 0 && found < DIGITS; at -= 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) continue;
    value += digit * 10 ** found;
    found += 1;
  }
  return found === DIGITS ? value : undefined;
};

/** The first row of the register that bears each number. */
function* indexNumbers(table: Table, { values }: FieldColumn): Steps<ReadonlyMap<number, RowId>> {
  const index = new Map<number, RowId>();
  for (const [position, row] of table.order.entries()) {
    if (position % rowsPerStep === 0) yield 0;
    const value = values?.[row];
    const digits = value === undefined ? undefined : digitsOf(String(value));
    if (digits !== undefined && !index.has(digits)) index.set(digits, row);
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
  const inBook = yield* indexNumbers(table, column);
  const inFile = new Map<number, PlannedRow>();
  for (const [at, planned] of rows.entries()) {
    if (at % rowsPerStep === 0) yield 0;
    if (!isWritten(planned)) continue;
    const text = cellText(cellsOf(at)[column.column] ?? "").trim();
    const digits = digitsOf(text);
    if (digits === undefined) continue;
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
