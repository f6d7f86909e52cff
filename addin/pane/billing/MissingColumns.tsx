import { lackingColumns, type Release } from "#core/billing/release";
import type { Book } from "#core/book/book";
import { names } from "../book/names";
import { addColumns, type NewColumns } from "../jobs/add-columns";
import { isBusy } from "../jobs/job";
import { useWorkbook } from "../workbook-context";
import { words } from "./words";

/** The columns that the registers a release writes in lack (Q58). */
export const missingColumns = (book: Book, { edits, fixed, registers }: Release): NewColumns[] => {
  const touched = new Set<string>([...registers, ...(fixed > 0 ? ["projects"] : [])]);
  for (const { register } of edits) touched.add(register);
  return (["timeEntries", "travelEntries", "projects"] as const).flatMap((id): NewColumns[] => {
    const table = book.tables.get(id);
    const fields = table && touched.has(id) ? lackingColumns(table) : [];
    return table && fields.length > 0 ? [{ table, fields }] : [];
  });
};

/** Columns that the sheets get before anything is released: told, and added by a press. */
export function MissingColumns({ lacking }: { readonly lacking: readonly NewColumns[] }) {
  const workbook = useWorkbook();
  const text = words.value;
  return (
    <div class="warning-box">
      <p>{text.columnsFirst}</p>
      <ul>
        {lacking.map(({ table, fields }) => (
          <li key={table.register.id}>
            {text.newColumn(
              table.place.sheet,
              fields.map((field) => names.value.field(table.register.id, field)).join(", "),
            )}
          </li>
        ))}
      </ul>
      <fluent-button disabled={isBusy.value} onClick={() => void addColumns(workbook, lacking)}>
        {text.addColumns}
      </fluent-button>
    </div>
  );
}
