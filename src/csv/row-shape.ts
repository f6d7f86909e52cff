import type { Reason, Warning } from "./import-plan";
import type { ParsedFile } from "./parsed-file";

const isEmpty = (cell: string): boolean => cell.trim() === "";

/** Why rows are refused for their shape alone, by row counted from 0; blank cells past the last header do no harm. */
export const shapeReasons = (
  parsed: ParsedFile,
  startRow: number,
  width: number,
): ReadonlyMap<number, readonly Reason[]> => {
  const reasons = new Map<number, Reason[]>();
  const add = (row: number, reason: Reason): void => {
    const known = reasons.get(row);
    if (known) known.push(reason);
    else reasons.set(row, [reason]);
  };
  for (let row = startRow; row < parsed.rows.length; row++) {
    const cells = parsed.rows[row] ?? [];
    if (cells.length > width && !cells.slice(width).every(isEmpty))
      add(row, { code: "too-many-cells", cells: cells.length, expected: width });
  }
  for (const fault of parsed.faults) {
    if (fault.code === "cell-too-long") add(fault.row, { code: "cell-too-long", length: fault.length });
    if (fault.code === "nul") add(fault.row, { code: "nul" });
  }
  return reasons;
};

/** A row that ends before the last header: the cells it lacks change nothing, but it may have been cut off. */
export const widthWarning = (cells: readonly string[], width: number): Warning | undefined =>
  cells.length < width ? { code: "too-few-cells", cells: cells.length, expected: width } : undefined;
