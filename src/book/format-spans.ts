import type { Field } from "../registers/register";
import type { CellValue } from "../values/cell";
import { finish, type Task } from "../values/task";
import { readOwnTables, recognized } from "./recognize";
import type { RawTable, RowFormats } from "./table";

/** Cells under each other whose number formats say what they mean; rows and columns are the table's. */
export type FormatSpan = { readonly column: number; readonly from: number; readonly rows: number };

/** Numbers that a format may show as another: 24:00 is 1 underneath, as one hour is, and 5 may be `5 tkr`. */
const NUMBERS: ReadonlySet<string | undefined> = new Set(["hours", "money", "integer", "decimal"]);

/** Whether the number formats of a column are always looked at. */
export const isLookedAt = (field: Field | undefined): boolean => NUMBERS.has(field?.type.kind);

/** Whether those of some of its cells are: numbers, and codes that stand as numbers. */
const mayAsk = (field: Field | undefined): boolean => isLookedAt(field) || field?.type.kind === "code";

const asks = (field: Field | undefined, cell: CellValue | undefined): boolean =>
  typeof cell === "number" && mayAsk(field);

/**
 * The cells whose number formats have to be known before they are read: numbers, which may be clocks, per cent or in another
 * unit, and codes that stand as numbers. Nothing where the columns hold neither.
 */
export function* formatSpans(
  fields: readonly (Field | undefined)[],
  rows: readonly (readonly CellValue[])[],
): Task<FormatSpan[]> {
  const spans: FormatSpan[] = [];
  for (const [column, field] of fields.entries()) {
    if (!mayAsk(field)) continue;
    const isAsked = (row: readonly CellValue[]): boolean => typeof row[column] === "number";
    const from = rows.findIndex(isAsked);
    if (from >= 0) spans.push({ column, from, rows: rows.findLastIndex(isAsked) - from + 1 });
    yield rows.length;
  }
  return spans;
}

/**
 * Of number formats that were read together, those of the cells that are asked for: what a cell means must not depend on
 * which others were read with it.
 */
export const askedFormats = (
  fields: readonly (Field | undefined)[],
  rows: readonly (readonly CellValue[])[],
  formats: RowFormats,
): RowFormats => {
  const asked = new Map<number, ReadonlyMap<number, string>>();
  for (const [column, ofRows] of formats) {
    const kept = [...ofRows].filter(([row]) => asks(fields[column], rows[row]?.[column]));
    if (kept.length > 0) asked.set(column, new Map(kept));
  }
  return asked;
};

/** The fields of the columns of each table; none where it is no register. */
export const fieldsOf = (raws: readonly RawTable[]): (readonly (Field | undefined)[])[] => {
  const own = finish(readOwnTables(raws, { date1904: false }));
  return raws.map((raw) => recognized(raw, own)?.fields ?? []);
};
