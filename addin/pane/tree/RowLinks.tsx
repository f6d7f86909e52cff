import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import type { RowsIn } from "#core/restructure/plan";
import { cellText } from "#core/text/cell-text";
import { names } from "../book/names";
import { goToCell } from "../jobs/go-to";
import { PagedList } from "../kit/PagedList";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { words } from "./words";

/** So many of a row's cells tell which one it is. */
const MOST_CELLS = 5;

/** Rows of a register, each a way to it in Excel; folded up until somebody asks. */
export function RowLinks({ book, at: { register, rows } }: { readonly book: Book; readonly at: RowsIn }) {
  const text = words.value;
  const table = book.tables.get(register);
  if (!table) return null;
  return (
    <details>
      <summary tabIndex={0}>{text.showRows(rows.length)}</summary>
      <PagedList
        label={text.rows(names.value.register(register))}
        items={rows}
        render={(row) => <RowLink book={book} table={table} row={row} />}
      />
    </details>
  );
}

type RowProps = { readonly book: Book; readonly table: Table; readonly row: RowId };

function RowLink({ book, table, row }: RowProps) {
  const workbook = useWorkbook();
  const { sheet, row: top, column } = table.place;
  const sheetRow = top + 1 + (positionsIn(table)[row] ?? 0);
  const shown = (table.raw[row] ?? [])
    .map((cell, at) => cellText(cell, table.fields[at], lang.value, book.date1904))
    .filter((cell) => cell !== "")
    .slice(0, MOST_CELLS);
  return (
    <>
      <button type="button" class="link" onClick={() => void goToCell(workbook, sheet, sheetRow, column)}>
        {noticeWords.value.rowOf(sheet, sheetRow + 1)}
      </button>{" "}
      <span class="hint">{shown.join(" · ")}</span>
    </>
  );
}
