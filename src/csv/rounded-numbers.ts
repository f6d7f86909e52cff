import { isFault } from "../values/cell";
import { readFileCell } from "./file-cell";
import type { Warning } from "./import-plan";
import type { FieldColumn } from "./plan-columns";

/** The kinds of number that have a last place: thirds of an hour and of a krona are rounded to it. */
const kinds: readonly string[] = ["hours", "money", "decimal"];

/** The numbers of a row of the file that have more decimals than their columns keep. */
export const roundedNumbers = (fields: readonly FieldColumn[], cells: readonly string[]): Warning[] =>
  fields.flatMap((column): Warning[] => {
    const { type } = column.field;
    const text = cells[column.column];
    if (text === undefined || column.at === undefined || !kinds.includes(type.kind)) return [];
    const reading = readFileCell(column, text);
    return isFault(reading) && reading.read !== undefined
      ? [{ code: "rounded", header: column.header, text: reading.text, type, value: reading.read }]
      : [];
  });
