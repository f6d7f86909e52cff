import type { RowId } from "../book/row-id";
import { valuesAt, type Table } from "../book/table";
import type { Folded } from "../values/brands";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { fileCellText } from "./file-cell";
import type { PlannedRow, Warning } from "./import-plan";
import type { ParsedFile } from "./parsed-file";
import type { PlanColumns } from "./plan-columns";
import type { Reported } from "./planned-rows";
import { keyPart } from "./row-keys";

const isWritten = ({ outcome }: PlannedRow): boolean => outcome === "new" || outcome === "changed";

/** The first row of the register that bears each of some addresses. */
function* rowsByAddress(
  table: Table,
  field: string,
  wanted: ReadonlySet<Folded>,
): Task<ReadonlyMap<Folded, RowId>> {
  const values = valuesAt(table, field) ?? [];
  const found = new Map<Folded, RowId>();
  for (const [position, row] of table.order.entries()) {
    if (position % ROWS_PER_SLICE === 0) yield 0;
    const value = values[row];
    const address = value === undefined ? undefined : fold(String(value));
    if (address !== undefined && wanted.has(address) && !found.has(address)) found.set(address, row);
  }
  return found;
}

/**
 * Warnings of employees (Anställda) to come in or to be changed that bear the e-mail address of another under another number, by
 * the row of the file: told, never merged.
 */
export function* possiblePersons(
  table: Table,
  { fields, keys, own = keys }: PlanColumns,
  reported: readonly Reported[],
  parsed: ParsedFile,
): Task<ReadonlyMap<number, Warning>> {
  const warnings = new Map<number, Warning>();
  const column =
    table.register.id === "employees" ? fields.find(({ field }) => field.format === "email") : undefined;
  const [key] = own;
  if (!column || !key) return warnings;
  const written = reported.flatMap(({ index, row: planned }) => {
    const text = isWritten(planned) ? fileCellText(parsed.rows[index]?.[column.column] ?? "").trim() : "";
    return text === "" ? [] : [{ index, planned, text, address: fold(text) }];
  });
  const inBook = yield* rowsByAddress(table, column.field.id, new Set(written.map(({ address }) => address)));
  const inFile = new Map<Folded, PlannedRow>();
  for (const { index, planned, text, address } of written) {
    const row = inBook.get(address);
    const earlier = inFile.get(address);
    if (!earlier) inFile.set(address, planned);
    const same = { code: "possible-duplicate", by: "email", text } as const;
    if (row !== undefined && row !== planned.row)
      warnings.set(index, { ...same, other: keyPart(key, table, row) });
    else if (earlier && fold(earlier.key) !== fold(planned.key))
      warnings.set(index, { ...same, other: earlier.key, line: earlier.line });
  }
  return warnings;
}
