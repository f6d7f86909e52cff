/** A column of a table for people. */
export type TextColumn = { readonly header: string; readonly align: "left" | "right" };

const padded = (text: string, width: number, { align }: TextColumn): string =>
  align === "left" ? text.padEnd(width) : text.padStart(width);

/** Rows of text under their headers, each column as wide as its widest cell. */
export function* textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): Generator<string> {
  const widths = columns.map(({ header }, at) =>
    rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), header.length),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, at) => padded(cells[at] ?? "", widths[at] ?? 0, column))
      .join("  ")
      .trimEnd();
  yield line(columns.map(({ header }) => header));
  for (const row of rows) yield line(row);
}
