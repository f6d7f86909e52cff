import { isFault, type Reading } from "../values/cell";
import { unguard } from "../values/export-guard";
import { fold } from "../values/text";
import { readCell, type StoredValue } from "../values/value-type";
import type { FieldColumn } from "./plan-columns";
import { evenLineEnds } from "./raw-text";

/** What other systems write in a column `Status` of their customers. */
const activeWords: ReadonlyMap<string, 0 | 1> = new Map([
  ["aktiv", 1],
  ["active", 1],
  ["inaktiv", 0],
  ["inactive", 0],
]);

/** A cell of the file without export guard, its line ends as Excel has them. */
export const fileCellText = (cell: string): string => evenLineEnds(unguard(cell));

/** Reads a cell of the file as what its field holds; a fault quotes the cell. */
export const readFileCell = (
  { field, options, inverted }: FieldColumn,
  cell: string,
): Reading<StoredValue> => {
  const text = fileCellText(cell);
  if (field.type.kind !== "bool") return readCell(field.type, text, options);
  const word = field.id === "active" ? activeWords.get(fold(text)) : undefined;
  if (word !== undefined) return word;
  const reading = readCell(field.type, text, options);
  if (!inverted || reading === undefined || isFault(reading)) return reading;
  return reading === 0 ? 1 : 0;
};
