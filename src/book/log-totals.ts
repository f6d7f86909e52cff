import type { Field, RegisterId } from "../registers/register";
import { isFault, type CellValue } from "../values/cell";
import { decimalText } from "../values/decimal-text";
import { HOURS_SCALE } from "../values/hours";
import { MONEY_SCALE } from "../values/money";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { readCell } from "../values/value-type";
import type { Book } from "./book";
import { cellsAfter } from "./cells-after";
import type { Edit } from "./edit";
import type { RowId } from "./row-id";
import { valuesAt, type Table } from "./table";

type Cells = readonly CellValue[];

/** A column that is added up: where it stands, and how many of its smallest units go to 1. */
type Summed = { readonly field: Field; readonly at: number; readonly scale: number };

const scales: Partial<Record<Field["type"]["kind"], number>> = { hours: HOURS_SCALE, money: MONEY_SCALE };

const summedIn = (table: Table): Summed[] =>
  table.fields.flatMap((field, at) => {
    const scale = field && scales[field.type.kind];
    return field && scale !== undefined ? [{ field, at, scale }] : [];
  });

/** What a cell adds to its column's sum; what cannot be read adds nothing, and is a finding of its own. */
const amountIn = ({ field, at }: Summed, cells: Cells, date1904: boolean): number => {
  const value = readCell(field.type, cells[at] ?? "", { date1904 });
  return typeof value === "number" && !isFault(value) ? value : 0;
};

/** A row that a job touches: its cells before and after, where it is there then. */
type Change = { readonly before: Cells | undefined; readonly after: Cells | undefined };

/** The rows that a job touches, register by register, in the order of its edits. */
function* changesBy(book: Book, edits: readonly Edit[]): Task<ReadonlyMap<RegisterId, readonly Change[]>> {
  const after = yield* cellsAfter(book, edits);
  const touched = new Map<RegisterId, Map<RowId, Change>>();
  for (const [at, { register, row }] of edits.entries()) {
    const rows = touched.get(register) ?? new Map<RowId, Change>();
    const before = book.tables.get(register)?.raw[row];
    touched.set(register, rows.set(row, { before, after: after.get(register)?.get(row) }));
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return new Map([...touched].map(([register, rows]) => [register, [...rows.values()]]));
}

function* sumOf(table: Table, { field }: Summed): Task<number> {
  const column = valuesAt(table, field.id) ?? [];
  let sum = 0;
  let at = 0;
  for (const row of table.order) {
    const value = column[row];
    if (typeof value === "number") sum += value;
    at++;
    if (at % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
  }
  return sum;
}

/** A column's sum before and after the changes. */
function* sumsOf(
  book: Book,
  table: Table,
  summed: Summed,
  changes: readonly Change[],
): Task<readonly [before: number, after: number]> {
  const before = yield* sumOf(table, summed);
  const amount = (cells: Cells | undefined): number => (cells ? amountIn(summed, cells, book.date1904) : 0);
  let after = before;
  for (const [at, one] of changes.entries()) {
    after += amount(one.after) - amount(one.before);
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return [before, after];
}

/**
 * What a job does to each register that it touches, for whoever reads the log years later: how many rows it has
 * before and after, and the sum of each column of hours or money, in the workbook's language. `Projekt: 120 → 121;
 * Budgeterat belopp: 1000,00 → 1200,00`. The book must stand as before the job.
 */
export function* logTotals(book: Book, edits: readonly Edit[]): Task<string> {
  const mark = book.lang === "sv" ? "," : ".";
  const lines: string[] = [];
  for (const [id, changes] of yield* changesBy(book, edits)) {
    const table = book.tables.get(id);
    if (!table) continue;
    const rows = changes.reduce(
      (count, { before, after }) => count + Number(after !== undefined) - Number(before !== undefined),
      table.order.length,
    );
    const parts = [`${table.place.sheet}: ${table.order.length} → ${rows}`];
    for (const summed of summedIn(table)) {
      const sums = yield* sumsOf(book, table, summed, changes);
      const [before, after] = sums.map((sum) => decimalText(sum, summed.scale, 2, mark));
      parts.push(`${table.headers[summed.at] ?? ""}: ${before} → ${after}`);
    }
    lines.push(parts.join("; "));
  }
  return lines.join("\n");
}
