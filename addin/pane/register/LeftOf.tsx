import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { valuesAt, type Table } from "#core/book/table";
import { departureOf, peopleKeys, type People } from "#core/resolve/departure";
import { fold } from "#core/values/text";
import { permissionWords } from "./words";

type Props = { readonly book: Book; readonly table: Table; readonly row: RowId };

const isPeople = (register: string): register is People => Object.hasOwn(peopleKeys, register);

/** That a consultant or a user has left, on the card: what still stands elsewhere lets in nobody who should be (#123, #149). */
export function LeftOf({ book, table, row }: Props) {
  const { id } = table.register;
  const code = isPeople(id) ? valuesAt(table, peopleKeys[id])?.[row] : undefined;
  if (!isPeople(id) || code === undefined) return null;
  const departure = departureOf(book, id, fold(String(code)));
  return departure ? <p class="hint reach">{permissionWords.value.leftOn(departure.lastDay)}</p> : null;
}
