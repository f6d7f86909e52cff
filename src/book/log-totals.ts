import type { Field, RegisterId } from "../registers/register";
import { isFault, type CellValue } from "../values/cell";
import { decimalText } from "../values/decimal-text";
import { HOURS_SCALE } from "../values/hours";
import { MONEY_SCALE } from "../values/money";
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
const changesBy = (book: Book, edits: readonly Edit[]): ReadonlyMap<RegisterId, readonly Change[]> => {
  const after = cellsAfter(book, edits);
  const touched = new Map<RegisterId, Set<RowId>>();
  for (const { register, row } of edits) {
    const rows = touched.get(register);
    if (rows) rows.add(row);
    else touched.set(register, new Set([row]));
  }
  return new Map(
    [...touched].map(([register, rows]) => [
      register,
      Array.from(rows, (row) => ({
        before: book.tables.get(register)?.raw[row],
        after: after.get(register)?.get(row),
      })),
    ]),
  );
};

const sumOf = (table: Table, { field }: Summed): number => {
  const column = valuesAt(table, field.id) ?? [];
  let sum = 0;
  for (const row of table.order) {
    const value = column[row];
    if (typeof value === "number") sum += value;
  }
  return sum;
};

/**
 * What a job does to each register that it touches, for whoever reads the log years later: how many rows it has
 * before and after, and the sum of each column of hours or money, in the workbook's language. `Projekt: 120 → 121;
 * Budgeterat belopp: 1000,00 → 1200,00`. The book must stand as before the job.
 */
export const logTotals = (book: Book, edits: readonly Edit[]): string => {
  const mark = book.lang === "sv" ? "," : ".";
  const lines = [...changesBy(book, edits)].map(([id, changes]) => {
    const table = book.tables.get(id);
    if (!table) return "";
    const sums = summedIn(table).map((summed) => {
      const before = sumOf(table, summed);
      const amount = (cells: Cells | undefined): number =>
        cells ? amountIn(summed, cells, book.date1904) : 0;
      const after = changes.reduce((sum, one) => sum + amount(one.after) - amount(one.before), before);
      const text = (sum: number): string => decimalText(sum, summed.scale, 2, mark);
      return `${table.headers[summed.at] ?? ""}: ${text(before)} → ${text(after)}`;
    });
    const rows = changes.reduce(
      (count, { before, after }) => count + Number(after !== undefined) - Number(before !== undefined),
      table.order.length,
    );
    return [`${table.place.sheet}: ${table.order.length} → ${rows}`, ...sums].join("; ");
  });
  return lines.filter((line) => line !== "").join("\n");
};
