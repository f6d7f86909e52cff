import type { CellValue } from "./cell";
import { formatKind, type FormatKind } from "./cell-format";
import { numberFormatOf, type ValueType } from "./value-type";

/** What would make other hours of a number. */
const otherHours: readonly FormatKind[] = ["clock", "elapsed", "date", "unit"];

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
  const isOther = type.kind === "hours" && otherHours.includes(formatKind(has));
  return has === "@" || isPlain || isOther ? wanted : undefined;
};
