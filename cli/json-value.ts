import type { Field } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import { readCell, writeText } from "#core/values/value-type";

/**
 * A cell as JSON tells it (docs/cli.md): text, numbers and bools as they stand, but a date or a time, which is a
 * number underneath, as `yyyy-mm-dd` or `hh:mm`.
 */
export const jsonValue = (cell: CellValue, field: Field | undefined, date1904: boolean): CellValue => {
  const kind = field?.type.kind;
  if (typeof cell !== "number" || !field || (kind !== "date" && kind !== "time")) return cell;
  const read = readCell(field.type, cell, { date1904 });
  return typeof read === "number" ? writeText(field.type, read, "en", ".") : cell;
};
