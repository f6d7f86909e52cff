import { readAs } from "../values/cell";
import { readCell } from "../values/value-type";
import type { ParsedFile } from "./parsed-file";
import type { ExtraColumn, FieldColumn, PlanColumns } from "./plan-columns";

/** A column as one of its cells is read that is a number: with a point, whatever its texts have. */
export const asNumber = (column: FieldColumn): FieldColumn => ({
  ...column,
  isNumber: true,
  options: { ...column.options, decimal: "." },
});

/** Whether the column means per cent in a row: always, or where another cell of the row says so. */
const meansPercent = (
  { field: { percent } }: FieldColumn,
  { fields }: PlanColumns,
  cells: readonly string[],
): boolean => {
  if (percent === undefined || percent === "always") return percent !== undefined;
  const other = fields.find(({ field }) => field.id === percent.where);
  const reading = other && readCell(other.field.type, cells[other.column] ?? "", other.options);
  return reading !== undefined && readAs(reading) === percent.is;
};

/** Whether the cell of a row is one that its record does not name, where a blank one would clear. */
const isKept = ({ blankClears, absent }: FieldColumn | ExtraColumn, row: number): boolean =>
  blankClears && (absent?.has(row) ?? false);

const fieldAt = (
  column: FieldColumn,
  columns: PlanColumns,
  cells: readonly string[],
  row: number,
): FieldColumn => {
  let now = column;
  if (column.numbers?.has(row)) now = asNumber(now);
  if (column.joined.some(({ numbers }) => numbers?.has(row)))
    now = {
      ...now,
      joined: column.joined.map((part) => (part.numbers?.has(row) ? { ...part, isNumber: true } : part)),
    };
  if (
    column.field.percent !== undefined &&
    cells[column.column]?.includes("%") &&
    meansPercent(column, columns, cells)
  )
    now = { ...now, isPercent: true };
  return isKept(column, row) ? { ...now, blankClears: false } : now;
};

/** The same list where nothing of it became another. */
const mapped = <Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] => {
  let made: Item[] | undefined;
  for (const [at, item] of list.entries()) {
    const now = change(item);
    if (now !== item) (made ??= [...list])[at] = now;
  }
  return made ?? list;
};

/**
 * The columns as they are read in one row: what is a number there is read as one, a percentage where the row means one, and what
 * its record does not name clears nothing.
 */
export const columnsAt = (columns: PlanColumns, { rows }: ParsedFile, row: number): PlanColumns => {
  const cells = rows[row] ?? [];
  const fields = mapped(columns.fields, (column) => fieldAt(column, columns, cells, row));
  const extras = mapped(columns.extras, (column) =>
    isKept(column, row) ? { ...column, blankClears: false } : column,
  );
  return fields === columns.fields && extras === columns.extras ? columns : { ...columns, fields, extras };
};
