/** A cell by its place on the sheet, counted from 0. */
export type Spot = { readonly row: number; readonly column: number };

/** How a cell is drawn; colors are CSS colors, "" for none. */
export type Look = {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: "left" | "center" | "right";
};

/** A column that the grid shows; its width in pixels. */
export type GridColumn = { readonly column: number; readonly width: number };

/** What the grid shows: which rows and columns of a sheet, and how each cell reads and looks, asked when it is drawn. */
export type GridSource = {
  /** The sheet's rows that stay on top. */
  readonly frozen: readonly number[];
  /** The rows that scroll below them; hidden ones are not among them. */
  readonly rows: readonly number[];
  readonly columns: readonly GridColumn[];
  readonly text: (row: number, column: number) => string;
  readonly look: (row: number, column: number) => Look;
  /** Whether the cell has a list to choose from. */
  readonly hasChoices: (row: number, column: number) => boolean;
};

/** Where a row stands among rows that rise, or where it would. */
export function placeOf(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
