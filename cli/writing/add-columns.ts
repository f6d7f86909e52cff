import { namingOf } from "#core/book/naming";
import type { Table } from "#core/book/table";
import { namesOf } from "#core/text/names";
import { cellName } from "#core/values/a1";
import { err, ok, type Result } from "#core/values/result";
import { bookIn, type OpenBook } from "../open-book";
import type { Problem } from "../problem";

/** A column that a sheet got, right of its own. */
export type AddedColumn = { readonly sheet: string; readonly header: string };

/** The columns of one register that its sheet lacks and is to get. */
export type WantedColumns = { readonly table: Table; readonly fields: readonly string[] };

/** The first cell that stands where a plain range would grow to. */
const obstacle = (
  { document }: OpenBook,
  { place, headers, order }: Table,
  columns: number,
): Problem | undefined => {
  const [left, right] = [place.column + headers.length, place.column + headers.length + columns];
  for (const { row, cells } of document.sheets.find(({ name }) => name === place.sheet)?.rows() ?? []) {
    if (row < place.row || row > place.row + order.length) continue;
    for (const { column, value, formula } of cells)
      if (column >= left && column < right && (value !== "" || formula !== undefined))
        return { code: "occupied-right", sheet: place.sheet, cell: cellName(row, column) };
  }
  return undefined;
};

const addTo = (opened: OpenBook, { table, fields }: WantedColumns): Result<AddedColumn[], Problem> => {
  const { document, book } = opened;
  const { place, headers, order, register } = table;
  const sheet = document.sheets.find(({ name }) => name === place.sheet);
  if (!sheet) throw new Error(`The workbook has no sheet ${place.sheet}`);
  if (sheet.isProtected) return err({ code: "protected", sheet: place.sheet });
  if (place.name === "") {
    const occupied = obstacle(opened, table, fields.length);
    if (occupied) return err(occupied);
  } else {
    const resized = sheet.resizeTable(place.name, order.length, headers.length + fields.length);
    if (!resized.ok) {
      const { error } = resized;
      const [first] = error.fault === "occupied" ? error.obstacles : [];
      if (first) {
        const cell = cellName(first.range.row, first.range.column);
        return err({ code: "occupied-right", sheet: place.sheet, cell });
      }
      return err({ code: "beyond-sheet", sheet: place.sheet });
    }
  }
  const names = namesOf(book.lang, namingOf(book));
  return ok(
    fields.map((field, at) => {
      const header = names.field(register.id, field);
      sheet.setCell(place.row, place.column + headers.length + at, { value: header });
      return { sheet: place.sheet, header };
    }),
  );
};

/**
 * Gives sheets the columns that they lack, right of their own, and opens the workbook anew as it stands then; the same
 * one where nothing is lacking.
 */
export const addColumns = (
  opened: OpenBook,
  wanted: readonly WantedColumns[],
): Result<{ readonly opened: OpenBook; readonly added: readonly AddedColumn[] }, Problem> => {
  const added: AddedColumn[] = [];
  for (const one of wanted) {
    if (one.fields.length === 0) continue;
    const columns = addTo(opened, one);
    if (!columns.ok) return columns;
    added.push(...columns.value);
  }
  if (added.length === 0) return ok({ opened, added });
  const { document, file, book, original } = opened;
  const anew = bookIn(document.save(), file, book.today, original);
  return anew.ok ? ok({ opened: anew.value, added }) : anew;
};
