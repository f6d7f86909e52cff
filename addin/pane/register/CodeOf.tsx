import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { valuesAt, type Table } from "#core/book/table";
import { peopleThrough } from "#core/resolve/customer-permissions";
import { isUsedForPermission, resolveCodePermissions } from "#core/resolve/permissions";
import { isOn } from "#core/resolve/setting";
import { fold } from "#core/values/text";
import { Trace } from "../figures/Trace";
import { permissionWords } from "./words";

type Props = { readonly book: Book; readonly table: Table; readonly row: RowId };

/** Who reaches a code of a simple dimension, through which roles, and the rows that say so (#122, #123). */
export function CodeOf({ book, table, row }: Props) {
  const isCode = table.register.id === "codes";
  const [dimension, code] = (["dimension", "code"] as const).map((field) =>
    isCode ? valuesAt(table, field)?.[row] : undefined,
  );
  if (dimension === undefined || code === undefined) return null;
  const key = fold(String(dimension));
  if (!isOn(book, "showPermissions") || !book.tables.has("permissions") || !isUsedForPermission(book, key))
    return null;
  const text = permissionWords.value;
  const { value, trace } = resolveCodePermissions(book, key, fold(String(code)));
  const people = peopleThrough(value);
  return (
    <details class="reach">
      <summary tabIndex={0}>{text.reachedBy(people.length)}</summary>
      <ul class="paged">
        {people.map(({ user, name, hasLeft, ways }) => (
          <li key={user}>
            <span>{name ?? user}</span>{" "}
            <span class="hint">
              {[...new Set(ways.map(({ role }) => role)), ...(hasLeft ? [text.left] : [])].join(", ")}
            </span>
          </li>
        ))}
      </ul>
      <h3>{text.reachedThrough}</h3>
      <Trace book={book} trace={trace} goTo={text.goThere} />
      <p class="hint">{text.shows}</p>
    </details>
  );
}
