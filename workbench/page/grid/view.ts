import { defineCustomElements } from "@revolist/revogrid/loader";
import type { ColumnRegular, DataType } from "@revolist/revogrid";
import { columnLetters } from "../../host/model/address";
import type { Area } from "../../host/model/area";
import { containsCell } from "../../host/model/area";
import type { GridSource, Spot } from "./source";

defineCustomElements();

/** A row's height in pixels: Excel's 15 points. */
export const rowHeight = 20;

type Line = { readonly row: number };
type Drawn = { readonly model: DataType };

const rowOf = (model: DataType) => (model as Line).row;

const empty: GridSource = {
  frozen: [],
  rows: [],
  columns: [],
  text: () => "",
  look: () => ({ fill: "", color: "", bold: false, italic: false, align: "left" }),
  hasChoices: () => false,
};

const lines = (rows: readonly number[]): Line[] => rows.map((row) => ({ row }));

/** Where the row stands among rows that rise, or where it would. */
function placeOf(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Draws a sheet with RevoGrid, which keeps only what is in sight in the page. Selecting, typing and the clipboard
 * are ours (docs/decisions/grid.md): RevoGrid is told that it is read only.
 */
export class GridView {
  readonly element = document.createElement("revo-grid");
  source: GridSource = empty;
  #selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  #active: Spot = { row: 0, column: 0 };

  constructor(onResize: (column: number, width: number) => void) {
    const grid = this.element;
    Object.assign(grid, { readonly: true, canFocus: false, range: false, useClipboard: false, resize: true });
    Object.assign(grid, {
      filter: false,
      canDrag: false,
      rowSize: rowHeight,
      frameSize: 2,
      accessible: true,
    });
    grid.rowHeaders = {
      prop: "row",
      size: 52,
      cellTemplate: (_, { model }) => String(rowOf(model) + 1),
    };
    grid.addEventListener("afterrender", () => this.paint());
    grid.addEventListener("aftercolumnresize", ({ detail }) => {
      for (const column of Object.values(detail)) onResize(Number(column.prop), column.size ?? 0);
    });
  }

  /** Shows another sheet, or the same with other rows or columns. */
  show(source: GridSource): void {
    this.source = source;
    this.element.columns = source.columns.map(({ column, width }) => this.#column(column, width));
    this.element.pinnedTopSource = lines(source.frozen);
    this.element.source = lines(source.rows);
  }

  /** Draws what is in sight again, after cells changed. */
  refresh(): void {
    void this.element.refresh("all");
  }

  #column(column: number, size: number): ColumnRegular {
    return {
      prop: column,
      name: columnLetters(column),
      size,
      cellTemplate: (_: unknown, { model }: Drawn) => this.source.text(rowOf(model), column),
      cellProperties: ({ model }: Drawn) => {
        const { fill, color, bold, italic, align } = this.source.look(rowOf(model), column);
        const weight = bold ? { fontWeight: "600" } : { fontWeight: "" };
        const style = {
          background: fill,
          color,
          fontStyle: italic ? "italic" : "",
          textAlign: align,
          ...weight,
        };
        return { style, "aria-rowindex": String(rowOf(model) + 1) };
      },
    };
  }

  /** The cell under an element of the grid. */
  spotAt(target: EventTarget | null): Spot | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>(".rgCell") : null;
    const part = cell?.closest("revogr-data");
    if (!cell || part?.getAttribute("col-type") !== "rgCol") return undefined;
    return this.#spotOf(cell, part);
  }

  /** The sheet row whose number stands under an element, or the column whose letters do. */
  headingAt(target: EventTarget | null): { row: number } | { column: number } | undefined {
    if (!(target instanceof Element) || target.closest(".resizable")) return undefined;
    const header = target.closest<HTMLElement>("revogr-header .rgHeaderCell");
    if (header?.closest("revogr-viewport-scroll")?.matches(".rgCol")) {
      const column = this.source.columns[Number(header.dataset["rgcol"])];
      return column && { column: column.column };
    }
    const cell = target.closest<HTMLElement>(".rgCell");
    const part = cell?.closest("revogr-data");
    if (!cell || part?.getAttribute("col-type") !== "rowHeaders") return undefined;
    const row = this.#rowsOf(part)[Number(cell.dataset["rgrow"])];
    return row === undefined ? undefined : { row };
  }

  #rowsOf(part: Element): readonly number[] {
    return part.getAttribute("type") === "rowPinStart" ? this.source.frozen : this.source.rows;
  }

  #spotOf(cell: HTMLElement, part: Element): Spot | undefined {
    const row = this.#rowsOf(part)[Number(cell.dataset["rgrow"])];
    const column = this.source.columns[Number(cell.dataset["rgcol"])]?.column;
    return row === undefined || column === undefined ? undefined : { row, column };
  }

  /** The element that shows the cell, when it is in sight. */
  elementOf({ row, column }: Spot): HTMLElement | undefined {
    const isFrozen = this.source.frozen.includes(row);
    const place = isFrozen ? this.source.frozen.indexOf(row) : placeOf(this.source.rows, row);
    const at = this.source.columns.findIndex((shown) => shown.column === column);
    const part = `revogr-data[col-type="rgCol"][type="${isFrozen ? "rowPinStart" : "rgRow"}"]`;
    const found = this.element.querySelector(`${part} .rgCell[data-rgrow="${place}"][data-rgcol="${at}"]`);
    return found instanceof HTMLElement ? found : undefined;
  }

  /** Marks the selected cells, and the one that typing goes to. */
  select(selected: Area, active: Spot): void {
    this.#selected = selected;
    this.#active = active;
    this.paint();
  }

  /** Puts the marks on the cells in sight: RevoGrid reuses its elements for other cells as it scrolls. */
  paint(): void {
    const { row: top, column: left, rows, columns } = this.#selected;
    for (const part of this.element.querySelectorAll('revogr-data[col-type="rgCol"]')) {
      for (const cell of part.querySelectorAll<HTMLElement>(".rgCell")) {
        const spot = this.#spotOf(cell, part);
        const isIn = spot !== undefined && containsCell(this.#selected, spot.row, spot.column);
        cell.classList.toggle("selected", isIn);
        cell.classList.toggle("edge-top", isIn && spot.row === top);
        cell.classList.toggle("edge-left", isIn && spot.column === left);
        cell.classList.toggle("edge-bottom", isIn && spot.row === top + rows - 1);
        cell.classList.toggle("edge-right", isIn && spot.column === left + columns - 1);
        const isActive = isIn && spot.row === this.#active.row && spot.column === this.#active.column;
        cell.classList.toggle("active", isActive);
        cell.setAttribute("aria-selected", String(isIn));
      }
    }
    this.#paintHeadings();
  }

  #paintHeadings(): void {
    const { row: top, column: left, rows, columns } = this.#selected;
    for (const part of this.element.querySelectorAll('revogr-data[col-type="rowHeaders"]')) {
      for (const cell of part.querySelectorAll<HTMLElement>(".rgCell")) {
        const row = this.#rowsOf(part)[Number(cell.dataset["rgrow"])] ?? -1;
        cell.classList.toggle("selected", row >= top && row < top + rows);
      }
    }
    for (const cell of this.element.querySelectorAll<HTMLElement>(".rgCol revogr-header .rgHeaderCell")) {
      const column = this.source.columns[Number(cell.dataset["rgcol"])]?.column ?? -1;
      cell.classList.toggle("selected", column >= left && column < left + columns);
    }
  }

  /** The height of the part that scrolls, in pixels. */
  get #height(): number {
    return this.#scroller?.clientHeight ?? 400;
  }

  get #scroller(): Element | null {
    return this.element.querySelector(".rgCol .vertical-inner");
  }

  /** How many whole rows are in sight below the frozen ones. */
  get pageRows(): number {
    return Math.max(1, Math.floor(this.#height / rowHeight));
  }

  /** Scrolls as little as it takes for the cell to be in sight. */
  reveal({ row, column }: Spot): void {
    this.#revealRow(row);
    this.#revealColumn(column);
  }

  #revealRow(row: number): void {
    const scroller = this.#scroller;
    if (scroller === null || this.source.frozen.includes(row)) return;
    const top = placeOf(this.source.rows, row) * rowHeight;
    const lowest = top + rowHeight - this.#height;
    if (top < scroller.scrollTop) void this.element.scrollToCoordinate({ y: top });
    else if (lowest > scroller.scrollTop) void this.element.scrollToCoordinate({ y: lowest });
  }

  #revealColumn(column: number): void {
    const scroller = this.element.querySelector("revogr-viewport-scroll.rgCol");
    const at = this.source.columns.findIndex((shown) => shown.column === column);
    if (scroller === null || at < 0) return;
    const widths = this.source.columns.map(({ width }) => width);
    const left = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
    const right = left + (widths[at] ?? 0);
    if (left < scroller.scrollLeft) void this.element.scrollToColumnIndex(at);
    else if (right > scroller.scrollLeft + scroller.clientWidth) {
      let first = at;
      let room = scroller.clientWidth - (widths[at] ?? 0);
      while (first > 0 && room >= (widths[first - 1] ?? 0)) room -= widths[--first] ?? 0;
      void this.element.scrollToColumnIndex(first);
    }
  }
}
