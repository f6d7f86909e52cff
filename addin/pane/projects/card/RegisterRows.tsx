import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import { numbers, type Table } from "#core/book/table";
import type { RegisterId } from "#core/registers/register";
import { rowsAbout } from "#core/resolve/rows-about";
import { cellText } from "#core/text/cell-text";
import type { Folded } from "#core/values/brands";
import { names } from "../../book/names";
import { goToCell } from "../../jobs/go-to";
import { lang } from "../../language";
import { useWorkbook } from "../../workbook-context";
import { atRegistration } from "../state";
import { words } from "../words";

type Props = { readonly book: Book; readonly register: RegisterId; readonly code: Folded };

/** Of the attachments, someone who registers time sees those that are to show there (#59, #62). */
const isSeen = (table: Table, row: RowId): boolean =>
  table.register.id !== "attachments" || !atRegistration.value || numbers(table, "atRegistration")[row] === 1;

/** The rows of another register that belong to the project, from the top, each a way to its cells. */
export function RegisterRows({ book, register, code }: Props) {
  const table = book.tables.get(register);
  if (!table) return null;
  const title = words.value.listed(names.value.register(register));
  const rows = rowsAbout(table, "project", code).filter((row) => isSeen(table, row));
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p class="hint">{words.value.blank}</p>
      ) : (
        <ul class="card-rows">
          {rows.map((row) => (
            <Row key={row} book={book} table={table} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

type RowProps = { readonly book: Book; readonly table: Table; readonly row: RowId };

function Row({ book, table, row }: RowProps) {
  const workbook = useWorkbook();
  const { place } = table;
  const goTo = (column: number): void =>
    void goToCell(
      workbook,
      place.sheet,
      place.row + 1 + (positionsIn(table)[row] ?? 0),
      place.column + column,
    );
  const cells = table.headers.flatMap((header, column) => {
    if (table.fields[column]?.id === "project") return [];
    const text = cellText(table.raw[row]?.[column] ?? "", table.fields[column], lang.value, book.date1904);
    return text === "" ? [] : [{ header, column, text }];
  });
  return (
    <li>
      {cells.map(({ header, column, text }) => (
        <span key={column} class="part">
          <button
            type="button"
            class="link part-label"
            title={words.value.goToCell(header)}
            onClick={() => goTo(column)}
          >
            {header}
          </button>{" "}
          {text}
        </span>
      ))}
    </li>
  );
}
