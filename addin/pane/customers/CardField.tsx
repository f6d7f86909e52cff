import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import type { Listed } from "#core/rules/engine/listing";
import { blankText } from "#core/text/blank-text";
import { cellText } from "#core/text/cell-text";
import { softened } from "#core/text/soft-hyphens";
import { words as formWords } from "../form/words";
import { Breakable } from "../kit/Breakable";
import { lang } from "../language";
import { FoundHere } from "./FoundHere";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly table: Table;
  readonly row: RowId;
  /** Counted from the table's first. */
  readonly column: number;
  readonly found: readonly Listed[];
  readonly onGo: () => void;
};

/** One column of a row: its header, a way to the cell; what stands there; and what was found in it. */
export function CardField({ book, table, row, column, found, onGo }: Props) {
  const text = words.value;
  const header = table.headers[column] ?? "";
  const field = table.fields[column];
  const says = cellText(table.raw[row]?.[column] ?? "", field, lang.value, book.date1904);
  const standsFor = blankText(field, lang.value);
  return (
    <div class={says === "" ? "card-field is-blank" : "card-field"}>
      <dt>
        <button type="button" class="link" title={text.goToCell(header)} onClick={onGo}>
          {softened(header)}
        </button>
      </dt>
      <dd>
        {says !== "" ? (
          <Breakable text={says} />
        ) : (
          <i>{standsFor === undefined ? text.blank : formWords.value.asBlank(standsFor)}</i>
        )}
      </dd>
      {found.length > 0 && (
        <dd class="card-found">
          <FoundHere found={found} />
        </dd>
      )}
    </div>
  );
}
