import { type RowId, rowId } from "../../book/row-id";
import type { StoredValue } from "../../values/value-type";

/** A column's values by row id. */
type Values = readonly (StoredValue | undefined)[];

/** The rows of a column that hold a value; of `undefined`, those with a blank cell, and those that are gone. */
export const rowsHolding = (values: Values, value: StoredValue | undefined): RowId[] => {
  const rows: RowId[] = [];
  for (let row = rowId(0); row < values.length; row++) if (values[row] === value) rows.push(row);
  return rows;
};

/** The rows of a column that are not blank. */
export const rowsFilled = (values: Values): RowId[] => {
  const rows: RowId[] = [];
  for (let row = rowId(0); row < values.length; row++) if (values[row] !== undefined) rows.push(row);
  return rows;
};
