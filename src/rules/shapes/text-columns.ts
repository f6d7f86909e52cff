import { type RowId, rowId } from "../../book/row-id";
import { type CLOSER, type Table, valuesAt, type WITH_INVISIBLE } from "../../book/table";
import type { Field } from "../../registers/register";

/** A column of text: its values as they were read, and where its cells stand in a row. */
export type TextColumn = {
  readonly field: Field;
  readonly values: readonly (string | undefined)[];
  readonly at: number;
};

/** The text columns of a table that are wanted: every one, or those of a kind or with a format. */
export const textColumns = (table: Table, wanted: (field: Field) => boolean): TextColumn[] =>
  table.register.fields.flatMap((field) => {
    const values = valuesAt(table, field.id);
    const at = table.columnOf.get(field.id);
    const { kind } = field.type;
    return values && at !== undefined && (kind === "text" || kind === "code") && wanted(field)
      ? [{ field, values: values as (string | undefined)[], at }]
      : [];
  });

/** So many cells are looked at between two subjects or breaks. */
const CELLS_BETWEEN_BREAKS = 1024;

/**
 * The rows with a text that took at least so close a look when it was read, column by column, with breaks between as
 * `subjects` has them. A text of a register's key that many rows spell is looked at once, and is not among them.
 */
export function* rowsLookedAt(
  table: Table,
  columns: readonly TextColumn[],
  least: typeof CLOSER | typeof WITH_INVISIBLE,
): Generator<RowId | undefined> {
  for (const { field, values } of columns) {
    const looks = table.looks.get(field.id)?.values ?? noLooks;
    const rows = Math.min(looks.length, values.length);
    for (let row = rowId(0); row < rows; row++) {
      if ((looks[row] ?? 0) >= least) yield row;
      else if (row % CELLS_BETWEEN_BREAKS === 0) yield undefined;
    }
  }
}

const noLooks = new Uint8Array();
