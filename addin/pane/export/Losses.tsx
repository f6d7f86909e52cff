import { useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import type { FormedFiles } from "#core/csv/form/write-form";
import { rowTitle, sheetRow } from "../book/row-ref";
import { goToCell } from "../jobs/go-to";
import { PagedList } from "../kit/PagedList";
import { useWorkbook } from "../workbook-context";
import { lossLines, type LossLine } from "./loss-lines";
import { words } from "./words";

/** So many columns that the receiver lacks stand a line each; more are one line that opens. */
const MOST_COLUMNS = 3;

type Props = {
  readonly book: Book;
  readonly table: Table;
  readonly made: FormedFiles;
  readonly rows: ReadonlySet<RowId> | undefined;
};

/** What does not go along into the file, before it is made: each line with the way to its rows. */
export function Losses({ book, table, made, rows }: Props) {
  const text = words.value;
  const { lines, columns } = lossLines(table, made, rows, text);
  const lost = made.lost.map(({ character, count }) => `${character} (${count})`).join(", ");
  if (lines.length + columns.length === 0 && lost === "") return null;
  const shown = columns.length > MOST_COLUMNS ? [] : columns;
  const line = (one: LossLine) => <Line key={one.id} book={book} table={table} line={one} />;
  return (
    <section class="lost" aria-labelledby="lost-title">
      <h3 id="lost-title">{text.lostTitle}</h3>
      <ul>
        {lines.map(line)}
        {lost !== "" && <li>{text.lost(lost)}</li>}
        {shown.map(line)}
      </ul>
      {columns.length > MOST_COLUMNS && (
        <details id="lost-columns">
          <summary tabIndex={0}>{text.losses.columns(columns.length)}</summary>
          <ul>{columns.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

type LineProps = Pick<Props, "book" | "table"> & { readonly line: LossLine };

function Line({ book, table, line }: LineProps) {
  const text = words.value;
  const workbook = useWorkbook();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      {line.says}{" "}
      <button
        id={line.id}
        type="button"
        class="link"
        aria-expanded={isOpen}
        aria-label={`${text.showCells}: ${line.says}`}
        onClick={() => setOpen(!isOpen)}
      >
        {text.showCells}
      </button>
      {isOpen && (
        <PagedList
          class="lost-cells"
          label={text.cellsOf(line.says)}
          items={line.cells()}
          render={({ row, column, text: stands }) => (
            <button
              type="button"
              class="lost-cell"
              onClick={() =>
                void goToCell(workbook, table.place.sheet, sheetRow(table, row), table.place.column + column)
              }
            >
              <span>{rowTitle(book, table, row) || text.rowNumber(sheetRow(table, row) + 1)}</span>
              <span class="hint">{stands}</span>
            </button>
          )}
        />
      )}
    </li>
  );
}
