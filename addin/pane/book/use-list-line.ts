import { useMemo } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { charsOf, sampleOf } from "../kit/column-chars";
import { lang } from "../language";
import { listColumns } from "./list-columns";
import { shownAt } from "./row-ref";

/** The fewest and the most characters that the first and the last column of a line are wide. */
const FIRST = [3, 14] as const;
const LAST = [4, 14] as const;

/** The columns of a line of a register's list, and how wide its first and its last are, as the style sheet asks. */
export const useListLine = (book: Book, table: Table) => {
  const columns = listColumns(table);
  const spoken = lang.value;
  const style = useMemo(() => {
    const sample = sampleOf<RowId>(table.order);
    const charsAt = (at: number, bounds: readonly [number, number]): string => {
      const field = columns[at] ?? "";
      return String(
        charsOf(
          sample.map((row) => shownAt(book, table, row, field)),
          bounds,
        ),
      );
    };
    return { "--first": charsAt(0, FIRST), "--last": charsAt(2, LAST) };
  }, [book, table, columns.join(), spoken]);
  return { columns, style, isShort: columns.length < 3 };
};
