import type { FileFault, ParsedFile } from "../parsed-file";

/** Cells of a sheet that are merged into one, counted from 0. */
export type MergedCells = {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
};

/**
 * Merged cells hold their value in the highest row alone: what stands beside them further down is read as if it had none.
 * Told of rows that are read; headers may stand over several.
 */
export const mergedFaults = (
  { lines }: Pick<ParsedFile, "lines">,
  merged: readonly MergedCells[],
): readonly FileFault[] => {
  const [header = 0] = lines;
  const read = new Set(lines);
  let line: number | undefined;
  const below = new Set<number>();
  for (const { row, rows } of merged) {
    const top = row + 1;
    if (top <= header) continue;
    for (let at = top + 1; at < top + rows; at++) {
      if (!read.has(at)) continue;
      below.add(at);
      line = Math.min(line ?? top, top);
    }
  }
  return line === undefined ? [] : [{ code: "merged-cells", line, rows: below.size, fatal: false }];
};
