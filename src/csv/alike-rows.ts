import { joinedKey } from "../book/keys";
import type { Table } from "../book/table";
import { isFault, readAs, type CellValue } from "../values/cell";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { trimmed } from "../values/trim";
import { extraCell } from "./extra-cell";
import { fileCellText, readFileCell, saysNothing } from "./file-cell";
import type { FieldColumn, PlanColumns } from "./plan-columns";
import { evenLineEnds, rawText } from "./raw-text";

/** Takes a row of the register that is like a row of the file, each row once; false when none is left. */
export type TakeAlike = (cells: readonly string[], columns: PlanColumns) => boolean;

/** A cell that could not be read, so that it is never like one that could. */
const unreadPart = ({ field }: FieldColumn, text: string): string =>
  field.type.kind === "text" || field.type.kind === "code" ? text : `!${text.replace(",", ".")}`;

const tablePart = (column: FieldColumn, value: string | number | undefined, raw: CellValue): string => {
  if (typeof value === "string" && saysNothing(value)) return "";
  if (value !== undefined) return evenLineEnds(String(value));
  const text = evenLineEnds(rawText(raw, "."));
  return trimmed(text) === "" ? "" : unreadPart(column, text);
};

const filePart = (column: FieldColumn, cell: string): string => {
  const reading = readFileCell(column, cell);
  const value = readAs(reading);
  return isFault(reading) && value === undefined
    ? unreadPart(column, fileCellText(cell))
    : String(value ?? "");
};

const extraPart = (cell: CellValue): string => evenLineEnds(rawText(cell, ".")).replace(",", ".");

const storedIn = (fields: readonly FieldColumn[]) =>
  fields.flatMap((column) => (column.at === undefined ? [] : [{ column, at: column.at }]));

/**
 * For registers whose rows bear no key: a row of the file that the register already holds, cell for cell in the
 * imported columns, is there; two alike in the file need two alike in the register.
 */
export function* alikeRows(table: Table, { fields, extras }: PlanColumns): Task<TakeAlike> {
  const stored = storedIn(fields);
  const left = new Map<string, number>();
  for (const [position, row] of table.order.entries()) {
    if (position % ROWS_PER_SLICE === 0) yield 0;
    const raw = table.raw[row] ?? [];
    const print = joinedKey([
      ...stored.map(({ column, at }) => tablePart(column, column.values?.[row], raw[at] ?? "")),
      ...extras.map(({ at }) => extraPart(raw[at] ?? "")),
    ]);
    left.set(print, (left.get(print) ?? 0) + 1);
  }
  return (cells, columns) => {
    const now = columns.fields === fields ? stored : storedIn(columns.fields);
    const print = joinedKey([
      ...now.map(({ column }) => filePart(column, cells[column.column] ?? "")),
      ...extras.map((column) => extraPart(extraCell(column, cells[column.column] ?? ""))),
    ]);
    const count = left.get(print) ?? 0;
    if (count > 0) left.set(print, count - 1);
    return count > 0;
  };
}
