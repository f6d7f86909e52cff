import type { Area } from "./area";
import { toApiValue } from "./content";
import type { FilterCriteria } from "./filter";
import type { Sheet } from "./sheet";

/** An Excel table: an area of a sheet whose first row names the columns. */
export class Table {
  /** Header row included, totals row included. */
  area: Area;
  /** One id a column, stable while columns move; a table never gives an id twice. */
  columnIds: number[];
  #nextColumnId: number;
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  style = "TableStyleMedium2";
  /** Criteria by column id. */
  readonly filters = new Map<number, FilterCriteria>();

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    area: Area,
  ) {
    this.area = area;
    this.columnIds = Array.from({ length: area.columns }, (_, i) => i + 1);
    this.#nextColumnId = area.columns + 1;
  }

  newColumnId(): number {
    return this.#nextColumnId++;
  }

  get header(): Area | undefined {
    return this.showHeaders ? { ...this.area, rows: 1 } : undefined;
  }

  /** The rows between header and totals; a table always has at least one. */
  get body(): Area {
    const top = this.showHeaders ? 1 : 0;
    const rows = this.area.rows - top - (this.showTotals ? 1 : 0);
    return { ...this.area, row: this.area.row + top, rows: Math.max(1, rows) };
  }

  columnName(index: number): string {
    const header = this.sheet.cells.content(this.area.row, this.area.column + index);
    return String(toApiValue(header));
  }
}
