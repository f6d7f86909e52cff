import type { ColumnRegular, DataType } from "@revolist/revogrid";
import { defineCustomElements } from "@revolist/revogrid/loader";
import { columnLetters } from "../../host/model/address";
import { mark } from "./marks";
import { giveRoles } from "./roles";
import { reveal, ROW_HEIGHT } from "./scroll";
import { selectTo } from "./selection";
import type { Selection } from "./selection";
import { placeOf } from "./source";
import type { GridSource, Spot } from "./source";

defineCustomElements();

type Line = { readonly row: number };
type Drawn = { readonly model: DataType };

const rowOf = (model: DataType) => (model as Line).row;
const lines = (rows: readonly number[]): Line[] => rows.map((row) => ({ row }));

const nothing: GridSource = {
  frozen: [],
  rows: [],
  columns: [],
  text: () => "",
  look: () => ({ fill: "", color: "", bold: false, italic: false, align: "left" }),
  hasChoices: () => false,
};

/**
 * Draws a sheet with RevoGrid, which keeps only what is in sight in the page. Selecting, typing and the clipboard
 * are ours (docs/decisions/grid.md): RevoGrid is told that it is read only.
 */
export class GridView {
  readonly element = document.createElement("revo-grid");
  source: GridSource = nothing;
  readonly #ready = new Promise((done) => {
    this.element.addEventListener("afterrender", done, { once: true });
  });
  #selection: Selection = selectTo({ row: 0, column: 0 });

  constructor(onResize: (column: number, width: number) => void) {
    const grid = this.element;
    Object.assign(grid, {
      theme: "default",
      rowSize: ROW_HEIGHT,
      frameSize: 2,
      resize: true,
      accessible: true,
    });
    Object.assign(grid, { readonly: true, canFocus: false, range: false, useClipboard: false });
    Object.assign(grid, { filter: false, canDrag: false });
    // Its makers are named below the sheet instead, where a link is no stranger among cells.
    grid.hideAttribution = true;
    grid.rowHeaders = {
      prop: "row",
      size: 52,
      cellTemplate: (_, { model }) => String(rowOf(model) + 1),
      cellProperties: () => ({ role: "rowheader" }),
    };
    grid.addEventListener("afterrender", () => {
      giveRoles(grid);
      this.#mark();
    });
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

  /** Marks the selected cells, and the one that typing goes to. */
  select(selection: Selection): void {
    this.#selection = selection;
    this.#mark();
  }

  /** Scrolls as little as it takes for the cell to be in sight. */
  reveal(spot: Spot): void {
    void this.#ready.then(() => reveal(this.element, this.source, spot));
  }

  /** The cell under an element of the grid. */
  spotAt(target: EventTarget | null): Spot | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>(".rgCell") : null;
    const part = cell?.closest("revogr-data");
    return cell && part?.getAttribute("col-type") === "rgCol" ? this.#spotOf(cell, part) : undefined;
  }

  /** The sheet row whose number stands under an element, or the column whose letters do. */
  headingAt(target: EventTarget | null): Partial<Spot> | undefined {
    if (!(target instanceof Element) || target.closest(".resizable")) return undefined;
    const header = target.closest<HTMLElement>(".rgCol revogr-header .rgHeaderCell");
    const column = header ? this.#columnOf(header) : undefined;
    if (column !== undefined) return { column };
    const cell = target.closest<HTMLElement>(".rgCell");
    const part = cell?.closest('revogr-data[col-type="rowHeaders"]');
    const row = cell && part ? this.#rowOf(cell, part) : undefined;
    return row === undefined ? undefined : { row };
  }

  /** The element that shows the cell, when it is in sight. */
  elementOf({ row, column }: Spot): HTMLElement | undefined {
    const isFrozen = this.source.frozen.includes(row);
    const place = placeOf(isFrozen ? this.source.frozen : this.source.rows, row);
    const at = this.source.columns.findIndex((shown) => shown.column === column);
    const part = `revogr-data[col-type="rgCol"][type="${isFrozen ? "rowPinStart" : "rgRow"}"]`;
    const found = this.element.querySelector(`${part} .rgCell[data-rgrow="${place}"][data-rgcol="${at}"]`);
    return found instanceof HTMLElement ? found : undefined;
  }

  #column(column: number, size: number): ColumnRegular {
    return {
      prop: column,
      name: columnLetters(column),
      size,
      cellTemplate: (_: unknown, { model }: Drawn) => this.source.text(rowOf(model), column),
      cellProperties: ({ model }: Drawn) => {
        const { fill, color, bold, italic, align } = this.source.look(rowOf(model), column);
        const font = { fontWeight: bold ? "600" : "", fontStyle: italic ? "italic" : "" };
        const style = { background: fill, color, textAlign: align, ...font };
        return { style, "aria-rowindex": String(rowOf(model) + 1) };
      },
    };
  }

  #rowOf(cell: HTMLElement, part: Element): number | undefined {
    const rows = part.getAttribute("type") === "rowPinStart" ? this.source.frozen : this.source.rows;
    return rows[Number(cell.dataset["rgrow"])];
  }

  #columnOf(cell: HTMLElement): number | undefined {
    return this.source.columns[Number(cell.dataset["rgcol"])]?.column;
  }

  #spotOf(cell: HTMLElement, part: Element): Spot | undefined {
    const row = this.#rowOf(cell, part);
    const column = this.#columnOf(cell);
    return row === undefined || column === undefined ? undefined : { row, column };
  }

  #mark(): void {
    const places = {
      element: this.element,
      spotOf: this.#spotOf.bind(this),
      rowOf: this.#rowOf.bind(this),
      columnOf: this.#columnOf.bind(this),
    };
    mark(places, this.#selection);
  }
}
