import type { CellValue } from "./cell";
import { formatKind, type FormatKind } from "./cell-format";
import { numberFormatOf, type ValueType } from "./value-type";

const clocks: readonly FormatKind[] = ["clock", "elapsed", "date"];

/**
 * The number format that a value needs to stand in a cell of its column, when the one that the cell has would change
 * it or hide what it is: text needs `@` to be kept as typed, a number must not stand in a text cell, a date not as a
 * plain number, and hours as no clock. Undefined when the cell may keep its look.
 */
export const neededFormat = (type: ValueType, value: CellValue, has: string): string | undefined => {
  const wanted = numberFormatOf(type);
  if (value === "" || has === wanted) return undefined;
  if (typeof value === "string") return wanted === "@" ? wanted : undefined;
  const isPlain = has === "General" && (type.kind === "date" || type.kind === "time");
  const isClock = type.kind === "hours" && clocks.includes(formatKind(has));
  return has === "@" || isPlain || isClock ? wanted : undefined;
};
