import type { CellValue } from "./cell";
import { numberFormatOf, readCell, type ValueType } from "./value-type";

const numbers: ReadonlySet<ValueType["kind"]> = new Set(["hours", "money", "integer", "decimal"]);

/** Whether a number would be read as another, or not at all, by the format of its cell. */
const isOther = (type: ValueType, value: number, has: string): boolean => {
  if (!numbers.has(type.kind)) return false;
  const options = { date1904: false };
  const meant = readCell(type, value, options);
  return typeof meant === "number" && readCell(type, value, options, has) !== meant;
};

/**
 * The number format that a value needs to stand in a cell of its column, when the one that the cell has would change
 * it or hide what it is: text needs `@` to be kept as typed, a number must not stand in a text cell, a date not as a
 * plain number, and hours as no clock and in no other unit. Undefined when the cell may keep its look.
 */
export const neededFormat = (type: ValueType, value: CellValue, has: string): string | undefined => {
  const wanted = numberFormatOf(type);
  if (value === "" || has === wanted) return undefined;
  if (typeof value === "string") return wanted === "@" ? wanted : undefined;
  const isPlain = has === "General" && (type.kind === "date" || type.kind === "time");
  const changes = typeof value === "number" && isOther(type, value, has);
  return has === "@" || isPlain || changes ? wanted : undefined;
};
