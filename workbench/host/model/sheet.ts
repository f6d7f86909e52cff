import { Cells } from "./cells";
import type { Chart } from "./chart";
import type { Filter } from "./filter";
import type { Validation } from "./validation";

/** How a sheet prints: its zoom by Excel.PageLayoutZoomOptions. */
export type Page = {
  readonly orientation: "Portrait" | "Landscape";
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
};

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Excel's standard column, in points, and its standard row. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** One worksheet: its cells and what lies over them. Tables and names stand in the workbook. */
export class Sheet {
  readonly cells = new Cells();
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  /** How many rows and columns stay put when scrolling. */
  freeze: { rows: number; columns: number } | undefined;
  charts: Chart[] = [];
  page: Page = { orientation: "Portrait", zoom: { scale: 100 } };
  validations: readonly Validation[] = [];
  /** The sheet's own filter; tables carry theirs. */
  filter: Filter | undefined;
  protection: { options: Readonly<Record<string, unknown>>; password: string | undefined } | undefined;
  /** Widths in points, where they differ from the standard. */
  readonly columnWidths: (number | undefined)[] = [];
  readonly rowHeights = new Map<number, number>();
  /** Rows hidden by hand. */
  hiddenRows = new Set<number>();
  /** Rows hidden by a filter. */
  filteredRows = new Set<number>();
  hiddenColumns = new Set<number>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  isRowHidden(row: number): boolean {
    return this.filteredRows.has(row) || this.hiddenRows.has(row);
  }
}
