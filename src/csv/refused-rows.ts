import type { PlannedRow } from "./import-plan";
import type { ParsedFile } from "./parsed-file";

/**
 * The rows of a file that were refused, as they stood there under their headers, with why in a column last: to be mended and
 * imported again.
 */
export const refusedRows = (
  { rows, lines }: Pick<ParsedFile, "rows" | "lines">,
  headerRow: number | undefined,
  planned: readonly PlannedRow[],
  reasonHeader: string,
  reasonOf: (row: PlannedRow) => string,
): { readonly header?: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
  const byLine = new Map(lines.map((line, at) => [line, rows[at] ?? []] as const));
  const header = headerRow === undefined ? undefined : rows[headerRow];
  const width = header?.length ?? 0;
  const padded = (cells: readonly string[]): readonly string[] =>
    cells.length < width ? [...cells, ...Array.from({ length: width - cells.length }, () => "")] : cells;
  return {
    ...(header && { header: [...header, reasonHeader] }),
    rows: planned
      .filter(({ outcome }) => outcome === "refused")
      .map((row) => [...padded(byLine.get(row.line) ?? []), reasonOf(row)]),
  };
};
