import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import { isFault } from "../values/cell";
import { fold } from "../values/text";
import type { StoredValue } from "../values/value-type";
import { taken, unreadable } from "./cell-reasons";
import { readFileCell } from "./file-cell";
import type { Reason } from "./import-plan";
import type { FieldColumn } from "./plan-columns";
import { rawText } from "./raw-text";

const ORGANIZATION_DIGITS = 10;

/** The digits of an organisation number, however it is written: with a hyphen, a century, or 16 before it. */
const organizationDigits = (text: string): string => {
  const digits = text.replace(/\D/g, "");
  return digits.length === ORGANIZATION_DIGITS + 2 ? digits.slice(2) : digits;
};

/** A value as it is matched: numbers and dates by what they are, and what has several ways to be written by one of them. */
const matched = ({ field }: FieldColumn, value: StoredValue): string => {
  const text = String(value);
  if (field.format === "organizationNumber") return organizationDigits(text) || fold(text);
  return field.format === "vatNumber" || field.format === "postcode"
    ? fold(text.replace(/\s/g, ""))
    : fold(text);
};

/** What a cell of the file is matched by where a person has chosen its column; "" where it is blank or cannot be read. */
export const chosenText = (column: FieldColumn, cell: string): string => {
  const value = taken(readFileCell(column, cell));
  return value === undefined || isFault(value) ? "" : matched(column, value);
};

/** The same of a row of the register. */
export const chosenPart = (column: FieldColumn, table: Table, row: RowId): string => {
  const value = column.values?.[row];
  if (value !== undefined) return matched(column, value);
  return column.at === undefined ? "" : fold(rawText(table.raw[row]?.[column.at] ?? "", "."));
};

/** Why the cells that a person matches by cannot be read. */
export const unreadKeys = (keys: readonly FieldColumn[], cells: readonly string[]): readonly Reason[] =>
  keys.flatMap((key) => {
    const value = key.isChosen ? taken(readFileCell(key, cells[key.column] ?? "")) : undefined;
    return value !== undefined && isFault(value) ? [unreadable(key, value)] : [];
  });
