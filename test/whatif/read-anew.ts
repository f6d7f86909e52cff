import type { Book } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import { finish } from "#core/values/task";

/** A book read from the cells of another, as the pane reads a workbook that was written. */
export const readAnew = ({ tables, date1904, today }: Book): Book =>
  finish(
    readBook(
      [...tables.values()].map(({ place, headers, order, raw }) => ({
        ...place,
        headers,
        rows: order.map((row) => raw[row] ?? []),
      })),
      { date1904, today },
    ),
  ).book;
