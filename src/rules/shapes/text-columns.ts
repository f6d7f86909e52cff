import { type RowId, rowId } from "../../book/row-id";
import { type Table, valuesAt } from "../../book/table";
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
const CELLS_BETWEEN_BREAKS = 64;

/** The rows where some column is as asked for, column by column, with breaks between as `subjects` has them. */
export function* rowsWhere(
  columns: readonly TextColumn[],
  isWanted: (column: TextColumn, row: RowId) => boolean,
): Generator<RowId | undefined> {
  for (const column of columns)
    for (let row = rowId(0); row < column.values.length; row++) {
      if (isWanted(column, row)) yield row;
      else if (row % CELLS_BETWEEN_BREAKS === 0) yield undefined;
    }
}
