import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import { columnIn, type Listed } from "#core/rules/engine/listing";
import type { At } from "#core/rules/engine/rule";
import { cellName } from "#core/values/a1";

/** A cell of a worksheet, zero-based; the header is "" when it stands for its whole row. */
export type Place = Pick<Listed, "sheet" | "row" | "column" | "header">;

/** Where a finding stands, as Excel's name box would say it after the sheet: `Projekt B7`, or the row's number. */
export const findingPlace = (
  { sheet, row, column, header }: Place,
  rowOf: (sheet: string, row: number) => string,
): string =>
  sheet === "" ? "" : header === "" ? rowOf(sheet, row + 1) : `${sheet} ${cellName(row, column)}`;

/** Where what a finding names stands now; undefined when its row is gone. */
const placeOf = (book: Book, at: At): Place | undefined => {
  const table = book.tables.get(at.register);
  if (!table?.raw[at.row]) return undefined;
  const column = columnIn(table, at);
  return {
    sheet: table.place.sheet,
    row: table.place.row + 1 + (positionsIn(table)[at.row] ?? 0),
    column: table.place.column + (column ?? 0),
    header: column === undefined ? "" : (table.headers[column] ?? ""),
  };
};

/** The other places that a finding is about: the rest of a duplicate, the parent that says otherwise. */
export const otherPlaces = (book: Book, { finding, ...own }: Listed): Place[] =>
  (finding.also ?? []).flatMap((at) => {
    const place = placeOf(book, at);
    const isOwn = place && place.sheet === own.sheet && place.row === own.row && place.column === own.column;
    return place && !isOwn ? [place] : [];
  });
