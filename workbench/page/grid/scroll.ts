import { placeOf } from "./source";
import type { GridSource, Spot } from "./source";

/** A row's height in pixels: Excel's 15 points. */
export const ROW_HEIGHT = 20;

const rowScroller = (grid: HTMLRevoGridElement) => grid.querySelector(".rgCol .vertical-inner");

/** How many whole rows are in sight below the frozen ones. */
export const pageRows = (grid: HTMLRevoGridElement): number =>
  Math.max(1, Math.floor((rowScroller(grid)?.clientHeight ?? 0) / ROW_HEIGHT));

function revealRow(grid: HTMLRevoGridElement, source: GridSource, row: number): void {
  const scroller = rowScroller(grid);
  if (scroller === null || source.frozen.includes(row)) return;
  const top = placeOf(source.rows, row) * ROW_HEIGHT;
  const lowest = top + ROW_HEIGHT - scroller.clientHeight;
  if (top < scroller.scrollTop) void grid.scrollToCoordinate({ y: top });
  else if (lowest > scroller.scrollTop) void grid.scrollToCoordinate({ y: lowest });
}

function revealColumn(grid: HTMLRevoGridElement, source: GridSource, column: number): void {
  const scroller = grid.querySelector("revogr-viewport-scroll.rgCol");
  const at = source.columns.findIndex((shown) => shown.column === column);
  if (scroller === null || at < 0) return;
  const left = source.columns.slice(0, at).reduce((sum, { width }) => sum + width, 0);
  const rightmost = left + (source.columns[at]?.width ?? 0) - scroller.clientWidth;
  if (left < scroller.scrollLeft) void grid.scrollToCoordinate({ x: left });
  else if (rightmost > scroller.scrollLeft) void grid.scrollToCoordinate({ x: rightmost });
}

/** Scrolls as little as it takes for the cell to be in sight. */
export function reveal(grid: HTMLRevoGridElement, source: GridSource, { row, column }: Spot): void {
  revealRow(grid, source, row);
  revealColumn(grid, source, column);
}
