import type { Field } from "#core/registers/register";
import { isFault, type CellValue } from "#core/values/cell";
import { isoDate } from "#core/values/date";
import { clockTime } from "#core/values/time";
import { readCell } from "#core/values/value-type";

/**
 * A cell as JSON tells it (docs/cli.md): text, numbers and bools as they stand, but a date or a time, which is a
 * number underneath, as `yyyy-mm-dd` or `hh:mm`.
 */
export const jsonValue = (cell: CellValue, field: Field | undefined, date1904: boolean): CellValue => {
  const kind = field?.type.kind;
  if (typeof cell !== "number" || !field || (kind !== "date" && kind !== "time")) return cell;
  const read = readCell(field.type, cell, { date1904 });
  if (typeof read !== "number" || isFault(read)) return cell;
  return kind === "date" ? isoDate(read) : clockTime(read);
};
