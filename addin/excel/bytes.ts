import type { CellValue } from "#core/values/cell";

/** What naming one range costs in a request, besides its values: its paths and actions (measured on office.js 1.1.110). */
export const RANGE_BYTES = 450;

/** What giving a range a fill and a text color costs beside naming it: the paths to both, and an action each. */
export const PAINT_BYTES = 620;

/** A cell that is left alone: `null,`. */
export const NULL_BYTES = 5;

/** What a written cell costs besides its value: office.js cuts what is written into pieces of 1 500 cells, and names each. */
export const WRITTEN_BYTES = 0.5;

/** The quotes and the comma. */
const AROUND_TEXT = 3;

/** Text of which each character is a byte, as most is: found out at once, and not one by one. */
const PLAIN = /^[ !#-[\]-~]*$/;

const textBytes = (text: string): number => {
  let bytes = text.length;
  if (PLAIN.test(text)) return bytes;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x5c) bytes++;
    else if (code < 0x20) bytes += 5;
    else if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes++;
  }
  return bytes;
};

/** How many bytes a value takes in a request or an answer, never fewer than it does. */
export const cellBytes = (value: CellValue | null): number => {
  if (value === null) return NULL_BYTES;
  if (typeof value === "string") return textBytes(value) + AROUND_TEXT;
  return typeof value === "number" ? String(value).length + 1 : 6;
};

/** As many bytes as a row of cells takes, brackets included. */
export const rowBytes = (cells: readonly (CellValue | null)[]): number =>
  cells.reduce<number>((sum, cell) => sum + cellBytes(cell), 3);
