import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Reason, Warning } from "./import-plan";
import type { ParsedFile } from "./parsed-file";

const isEmpty = (cell: string): boolean => cell.trim() === "";

/** Why rows are refused for their shape alone, by row counted from 0; blank cells past the last header do no harm. */
export function* shapeReasons(
  parsed: ParsedFile,
  startRow: number,
  width: number,
  notDataIn: (row: number) => Reason | undefined = () => undefined,
  isImported: (column: number) => boolean = () => true,
  others: readonly (readonly [row: number, reason: Reason])[] = [],
): Task<ReadonlyMap<number, readonly Reason[]>> {
  const { constants = 0 } = parsed;
  const reasons = new Map<number, Reason[]>();
  const add = (row: number, reason: Reason): void => {
    const known = reasons.get(row);
    if (known) known.push(reason);
    else reasons.set(row, [reason]);
  };
  for (let row = startRow; row < parsed.rows.length; row++) {
    if (row % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const cells = parsed.rows[row] ?? [];
    const notData = notDataIn(row);
    if (notData) add(row, notData);
    if (cells.length > width && !cells.slice(width).every(isEmpty))
      add(row, { code: "too-many-cells", cells: cells.length - constants, expected: width - constants });
  }
  for (const [row, reason] of others) if (row >= startRow) add(row, reason);
  for (const fault of parsed.faults) {
    if (fault.code === "cell-too-long") add(fault.row, { code: "cell-too-long", length: fault.length });
    if (fault.code === "nested-cell" && isImported(fault.column + constants))
      add(fault.row, { code: "nested-cell", header: fault.header, text: fault.text });
    if (fault.code === "sie-quote" && fault.row !== undefined)
      add(fault.row, { code: "sie-quote", text: fault.text });
    if (fault.code === "nul" || fault.code === "half-character") add(fault.row, { code: fault.code });
    if (fault.code === "unclosed-quote" || fault.code === "text-after-quote") {
      const reason: Reason = {
        code: "broken-quote",
        text: fault.text,
        lines: fault.rows.map((row) => parsed.lines[row] ?? 0),
      };
      for (const row of fault.rows) if (row >= startRow) add(row, reason);
    }
  }
  return reasons;
}

/** A row that ends before the last header: the cells it lacks change nothing, but it may have been cut off. */
export const widthWarning = (cells: readonly string[], width: number, constants = 0): Warning | undefined =>
  cells.length < width
    ? { code: "too-few-cells", cells: cells.length - constants, expected: width - constants }
    : undefined;
