import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import type { TraceLine } from "#core/resolve/trace";
import type { Names } from "#core/text/names";
import { sayLine } from "#core/text/say-trace";
import { cellName } from "#core/values/a1";

const cellOf = (book: Book, { register, row, field }: TraceLine): string => {
  const table = book.tables.get(register);
  const column = table?.columnOf.get(field);
  if (!table || row === undefined || column === undefined) return "";
  const { place } = table;
  return `${place.sheet} ${cellName(place.row + 1 + (positionsIn(table)[row] ?? 0), place.column + column)}  `;
};

/** A step of a trace for people: its cell, and what it means. */
export const stepText = (book: Book, step: TraceLine, names: Names): string =>
  `${cellOf(book, step)}${sayLine(step, names)}`;
