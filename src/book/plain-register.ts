import { registers } from "../registers";
import { recognizeRegister, withoutKey } from "../registers/headers";
import type { CellValue } from "../values/cell";
import { totalsTest } from "./totals-row";

/** A cell of a sheet by its column, the worksheet's. */
export type SheetCell = {
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string | undefined;
};

/** A row of a sheet by its cells, in the order of the columns; it may leave out blank ones. */
export type SheetLine = { readonly row: number; readonly cells: readonly SheetCell[] };

/** A row of a sheet as headers, from its first filled cell to its last. */
export type PlainHeaders = {
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
};

/** So far below its first filled row a sheet's headers are looked for: a title or two stand above them, hardly more. */
export const MOST_TITLES = 40;

/** A row as headers; undefined where it is blank. */
const headersIn = ({ row, cells }: SheetLine): PlainHeaders | undefined => {
  const filled = cells.filter(({ value }) => value !== "");
  const [first] = filled;
  if (!first) return undefined;
  const last = filled.at(-1) ?? first;
  const headers = new Array<string>(last.column - first.column + 1).fill("");
  for (const { column, value } of filled) headers[column - first.column] = String(value);
  return { row, column: first.column, headers };
};

/**
 * Where a sheet without a table has the headers of the register that it is named as, below whatever titles stand above
 * them; else those of a register that has lost its key. What stands in Excel and in a file is found in the same way.
 */
export const plainHeaders = (sheet: string, lines: Iterable<SheetLine>): PlainHeaders | undefined => {
  let keyless: PlainHeaders | undefined;
  let top: number | undefined;
  for (const line of lines) {
    const found = headersIn(line);
    if (!found) continue;
    top ??= line.row;
    if (line.row - top >= MOST_TITLES) break;
    if (recognizeRegister("", sheet, found.headers)) return found;
    if (!keyless && found.headers.length > 1 && withoutKey("", sheet, found.headers)) keyless = found;
  }
  return keyless;
};

/** Tells the rows below a register that sum it up, and end it; none where the sheet is not known to be one. */
export const endsRegister = (
  sheet: string,
  { headers, column }: PlainHeaders,
): ((line: SheetLine) => boolean) => {
  const register = recognizeRegister("", sheet, headers);
  return register ? totalsTest(registers[register], headers, column) : () => false;
};
