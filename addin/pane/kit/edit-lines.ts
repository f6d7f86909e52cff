import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { sheetWrites, type TableWrite } from "#core/book/sheet-writes";
import { cellText } from "#core/text/cell-text";
import { cellName } from "#core/values/a1";
import type { CellValue, Lang } from "#core/values/cell";
import { finish } from "#core/values/task";

/** One line of a preview: a cell with what it holds and will hold, or a whole row that comes or goes. */
export type EditLine =
  | {
      readonly kind: "cell";
      readonly place: string;
      readonly header: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "added" | "removed"; readonly place: string; readonly cells: readonly LineCell[] };

/** A filled cell of a row that comes or goes. */
export type LineCell = { readonly header: string; readonly text: string };

export type EditLines = {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly lines: readonly EditLine[];
};

const linesOf = (
  { table, cells, added, removed }: TableWrite,
  lang: Lang,
  date1904: boolean,
  rowOf: (sheet: string, row: number) => string,
): EditLine[] => {
  const { place, headers, fields } = table;
  const name = (position: number, column: number): string =>
    `${place.sheet} ${cellName(place.row + 1 + position, place.column + column)}`;
  const text = (cell: CellValue, column: number): string => cellText(cell, fields[column], lang, date1904);
  const filled = (row: readonly CellValue[]): LineCell[] =>
    row.flatMap((cell, column) =>
      cell === "" ? [] : [{ header: headers[column] ?? "", text: text(cell, column) }],
    );
  return [
    ...cells
      .filter(({ from, to }) => from !== to)
      .map(({ position, column, from, to }): EditLine => ({
        kind: "cell",
        place: name(position, column),
        header: headers[column] ?? "",
        from: text(from, column),
        to: text(to, column),
      })),
    ...removed.map((row): EditLine => ({
      kind: "removed",
      place: rowOf(place.sheet, place.row + 2 + row.position),
      cells: filled(row.cells),
    })),
    ...added.map((row): EditLine => ({ kind: "added", place: place.sheet, cells: filled(row.cells) })),
  ];
};

/**
 * What edits would do to the worksheets, line by line; the book must stand as it was before them. `rowOf` names a
 * row by its number.
 */
export const editLines = (
  book: Book,
  edits: readonly Edit[],
  lang: Lang,
  rowOf: (sheet: string, row: number) => string,
): EditLines => {
  const lines = finish(sheetWrites(book, edits)).flatMap((write) =>
    linesOf(write, lang, book.date1904, rowOf),
  );
  const count = (kind: EditLine["kind"]): number => lines.filter((line) => line.kind === kind).length;
  return { changed: count("cell"), added: count("added"), removed: count("removed"), lines };
};
