import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import type { Reference } from "#core/book/references";
import type { Table } from "#core/book/table";
import type { NamedRow } from "#core/records/deletion";
import { cellName } from "#core/values/a1";
import { goToCell } from "../jobs/go-to";
import { PagedList } from "../kit/PagedList";
import { useWorkbook } from "../workbook-context";
import { customerName } from "./customer-ref";
import { words } from "./words";

type Props = { readonly book: Book; readonly table: Table; readonly named: NamedRow };

/** A customer that cannot be deleted, with every cell that names it, each a way there. */
export function NamedCustomer({ book, table, named: { row, references } }: Props) {
  const text = words.value;
  return (
    <details>
      <summary tabIndex={0}>
        {customerName(table, row)} <span class="hint">{text.places(references.length)}</span>
      </summary>
      <PagedList
        label={text.places(references.length)}
        items={references}
        render={(reference) => <Place book={book} reference={reference} />}
      />
    </details>
  );
}

function Place({ book, reference }: { readonly book: Book; readonly reference: Reference }) {
  const workbook = useWorkbook();
  const { register, row, column } = reference;
  const table = book.tables.get(register);
  if (!table?.raw[row]) return null;
  const { sheet } = table.place;
  const worksheetRow = table.place.row + 1 + (positionsIn(table)[row] ?? 0);
  const worksheetColumn = table.place.column + column;
  return (
    <button
      type="button"
      class="link"
      onClick={() => void goToCell(workbook, sheet, worksheetRow, worksheetColumn)}
    >
      {sheet} {cellName(worksheetRow, worksheetColumn)}
    </button>
  );
}
