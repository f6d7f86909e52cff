import { indexBy } from "../book/keys";
import { positionOf } from "../book/positions";
import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import { rowsIn } from "../columns/key-index";
import type { FieldId } from "../registers";
import type { RegisterId } from "../registers/register";
import type { Folded } from "../values/brands";

/** Rows as they stand in the worksheet, from the top. */
export const inOrder = (table: Table, rows: readonly RowId[]): readonly RowId[] => {
  if (rows.length < 2) return rows;
  return [...rows].sort((a, b) => positionOf(table, a) - positionOf(table, b));
};

/** The rows whose column names this key, from the top; none where the workbook lacks the register. */
export const rowsAbout = <Id extends RegisterId>(
  table: Table<Id> | undefined,
  field: FieldId<Id>,
  key: Folded,
): readonly RowId[] => (table ? inOrder(table, rowsIn(indexBy(table, [field]), key)) : []);
