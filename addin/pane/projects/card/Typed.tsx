import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { rawCell, type Table } from "#core/book/table";
import type { Field } from "#core/registers/register";
import { cellText } from "#core/text/cell-text";
import { softened } from "#core/text/soft-hyphens";
import { names } from "../../book/names";
import { lang } from "../../language";
import { words } from "../words";

type Props = {
  readonly book: Book;
  readonly table: Table<"projects">;
  readonly row: RowId;
  readonly field: Field;
  readonly onGo: (field: string) => void;
};

/** What stands in a column of a project's row; "" where the sheet lacks the column. */
export const typedText = (book: Book, table: Table<"projects">, row: RowId, field: Field): string =>
  cellText(rawCell(table, row, field.id), field, lang.value, book.date1904);

/** A column of the project's own row: pressed, its cell in the sheet. */
export function Typed({ book, table, row, field, onGo }: Props) {
  const text = words.value;
  const label = names.value.field("projects", field.id);
  const stands = typedText(book, table, row, field);
  // A figure says what it counts; what is no figure stands as it is.
  const isHours = field.type.kind === "hours" && /^[\d\s.,]+$/u.test(stands);
  const says = isHours ? text.hours(stands) : stands;
  return (
    <div class="fact">
      <dt>{softened(label)}</dt>
      <dd>
        <button type="button" class="cell" title={text.goToCell(label)} onClick={() => onGo(field.id)}>
          {says === "" ? <i>{text.blank}</i> : says}
        </button>
      </dd>
    </div>
  );
}
