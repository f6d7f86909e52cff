import type { Field } from "../registers/register";
import type { CellValue } from "../values/cell";
import { finish } from "../values/task";
import { readOwnTables, recognized } from "./recognize";
import type { RawTable } from "./table";

/** Cells under each other whose number formats say what they mean; rows and columns are the table's. */
export type FormatSpan = { readonly column: number; readonly from: number; readonly rows: number };

/** In a column this short every number is looked at: a budget of 24:00 is 1 underneath, as one of an hour is. */
const SHORT = 2000;

/** Whether a number in a long column of hours may be a clock: it is less than an hour, or no whole quarter of one. */
const isDoubtful = (cell: number): boolean => cell < 1 || !Number.isInteger(cell * 4);

const asks = (kind: string | undefined, cell: CellValue | undefined, isShort: boolean): boolean =>
  typeof cell === "number" && (kind === "code" || isShort || isDoubtful(cell));

/**
 * The cells whose number formats have to be known before they are read: hours, which may be clocks, and codes that stand
 * as numbers. Nothing where the columns hold neither.
 */
export const formatSpans = (
  fields: readonly (Field | undefined)[],
  rows: readonly (readonly CellValue[])[],
): FormatSpan[] =>
  fields.flatMap((field, column): FormatSpan[] => {
    const kind = field?.type.kind;
    if (kind !== "hours" && kind !== "code") return [];
    const isShort = rows.length <= SHORT;
    const isAsked = (row: readonly CellValue[]): boolean => asks(kind, row[column], isShort);
    const from = rows.findIndex(isAsked);
    return from < 0 ? [] : [{ column, from, rows: rows.findLastIndex(isAsked) - from + 1 }];
  });

/** The fields of the columns of each table; none where it is no register. */
export const fieldsOf = (raws: readonly RawTable[]): (readonly (Field | undefined)[])[] => {
  const own = finish(readOwnTables(raws, { date1904: false }));
  return raws.map((raw) => recognized(raw, own)?.fields ?? []);
};
