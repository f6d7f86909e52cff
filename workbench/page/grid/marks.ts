import { containsCell } from "../../host/model/area";
import type { Selection } from "./selection";
import type { Spot } from "./source";

function markCell(cell: HTMLElement, spot: Spot | undefined, { area, active }: Selection): void {
  const isIn = spot !== undefined && containsCell(area, spot.row, spot.column);
  const { classList } = cell;
  classList.toggle("selected", isIn);
  classList.toggle("edge-top", isIn && spot.row === area.row);
  classList.toggle("edge-left", isIn && spot.column === area.column);
  classList.toggle("edge-bottom", isIn && spot.row === area.row + area.rows - 1);
  classList.toggle("edge-right", isIn && spot.column === area.column + area.columns - 1);
  classList.toggle("active", isIn && spot.row === active.row && spot.column === active.column);
  cell.setAttribute("aria-selected", String(isIn));
}

const isWithin = (at: number | undefined, first: number, count: number): boolean =>
  at !== undefined && at >= first && at < first + count;

/** How the grid's elements stand for cells, rows and columns. */
export type Places = {
  readonly element: HTMLElement;
  readonly spotOf: (cell: HTMLElement, part: Element) => Spot | undefined;
  readonly rowOf: (cell: HTMLElement, part: Element) => number | undefined;
  readonly columnOf: (cell: HTMLElement) => number | undefined;
};

/**
 * Puts the marks of the selection on what is in sight. They are put on again after every drawing, for RevoGrid uses
 * its elements for other cells as it scrolls.
 */
export function mark(places: Places, selection: Selection): void {
  const { row, rows, column, columns } = selection.area;
  for (const part of places.element.querySelectorAll("revogr-data")) {
    const isHeading = part.getAttribute("col-type") === "rowHeaders";
    for (const cell of part.querySelectorAll<HTMLElement>(".rgCell")) {
      if (isHeading) cell.classList.toggle("selected", isWithin(places.rowOf(cell, part), row, rows));
      else markCell(cell, places.spotOf(cell, part), selection);
    }
  }
  for (const cell of places.element.querySelectorAll<HTMLElement>(".rgCol revogr-header .rgHeaderCell")) {
    cell.classList.toggle("selected", isWithin(places.columnOf(cell), column, columns));
  }
}
