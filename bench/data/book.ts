import type { Book } from "../../src/book/book";
import { readBook } from "../../src/book/read-book";
import type { RawTable } from "../../src/book/table";
import { dayNumber } from "../../src/values/brands";
import { finish } from "../../src/values/task";

/** The book of these tables, read as the pane reads it. */
export const bookOf = (...tables: readonly RawTable[]): Book =>
  finish(readBook(tables, { date1904: false, today: dayNumber(20_000) })).book;
