import { tableOf, type Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import { numbers, texts } from "#core/book/table";
import type { Day, HourParts } from "#core/values/brands";

/** A time row to show and to go to; day and hours are undefined where they cannot be read. */
export type EntryLine = {
  readonly sheet: string;
  /** The worksheet's, zero-based; the column is that of the field asked for. */
  readonly row: number;
  readonly column: number;
  readonly date: Day | undefined;
  readonly project: string;
  readonly hours: HourParts | undefined;
};

/** Where a time row stands and what it says. */
export const entryLine = (
  book: Book,
  row: RowId,
  field: "project" | "hours" = "hours",
): EntryLine | undefined => {
  const table = tableOf(book, "timeEntries");
  if (!table?.raw[row]) return undefined;
  const { place, columnOf } = table;
  return {
    sheet: place.sheet,
    row: place.row + 1 + (positionsIn(table)[row] ?? 0),
    column: place.column + (columnOf.get(field) ?? 0),
    date: numbers(table, "date")[row],
    project: texts(table, "project")[row] ?? "",
    hours: numbers(table, "hours")[row],
  };
};
