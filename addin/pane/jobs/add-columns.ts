import { namingOf } from "#core/book/naming";
import type { Table } from "#core/book/table";
import { fieldLabel } from "#core/registers/naming";
import { numberFormatOf } from "#core/values/value-type";
import type { Workbook } from "../../ports";
import { check } from "../book/book";
import { readAnew } from "../book/open";
import { notice, withJob } from "./job";

/** Columns that a register's sheet lacks and is to get, right of its own. */
export type NewColumns = { readonly table: Table; readonly fields: readonly string[] };

/** Gives the sheets of registers columns that they lack, and reads the workbook with them; false when nothing came of it. */
export async function addColumns(workbook: Workbook, wanted: readonly NewColumns[]): Promise<boolean> {
  const book = check.value?.book;
  if (!book) return false;
  const plain = wanted.find(({ table }) => table.place.name === "")?.table.place.sheet;
  if (plain !== undefined) {
    notice.value = { kind: "refused", cause: { kind: "no-table", sheet: plain } };
    return false;
  }
  const naming = namingOf(book);
  const added = wanted.map(({ table, fields }) => ({
    table: table.place.name,
    headers: table.headers,
    columns: fields.flatMap((id) => {
      const field = table.register.fields.find((one) => one.id === id);
      return field
        ? [
            {
              header: fieldLabel(field, book.lang, naming),
              numberFormat: numberFormatOf(field.type),
            },
          ]
        : [];
    }),
  }));
  const result = await withJob("writing", () => workbook.addColumns(added), false);
  if (!result) return false;
  const count = added.reduce((sum, { columns }) => sum + columns.length, 0);
  notice.value = result.ok
    ? { kind: "columns-added", columns: count }
    : { kind: "refused", cause: result.error };
  await readAnew(workbook);
  return result.ok;
}
