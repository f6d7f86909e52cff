import { area, bounding, isOnGrid, MAX_COLUMNS, MAX_ROWS, sameArea, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";

export type Direction = "Up" | "Down" | "Left" | "Right";

const STEPS: Record<Direction, readonly [rows: number, columns: number]> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

const isFilled = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.cells.content(row, column) !== "" || sheet.cells.formula(row, column) !== undefined;

/** Where Ctrl+arrow goes from the area's first cell: the end of the filled block, or the next filled cell. */
export const edgeOf = (sheet: Sheet, from: Area, direction: Direction): Area => {
  const [dr, dc] = STEPS[direction];
  const used = sheet.cells.used(area(0, 0, MAX_ROWS, MAX_COLUMNS), true) ?? area(0, 0);
  const limit = bounding(used, from);
  let { row, column } = from;
  const inside = (r: number, c: number): boolean =>
    r >= limit.row && r < limit.row + limit.rows && c >= limit.column && c < limit.column + limit.columns;
  const runs = isFilled(sheet, row, column) && isFilled(sheet, row + dr, column + dc);
  while (inside(row + dr, column + dc)) {
    if (runs && !isFilled(sheet, row + dr, column + dc)) return area(row, column);
    row += dr;
    column += dc;
    if (!runs && isFilled(sheet, row, column)) return area(row, column);
  }
  if (isFilled(sheet, row, column) && (row !== from.row || column !== from.column)) return area(row, column);
  return gridEnd(direction, row, column);
};

const gridEnd = (direction: Direction, row: number, column: number): Area => {
  if (direction === "Up") return area(0, column);
  if (direction === "Down") return area(MAX_ROWS - 1, column);
  return direction === "Left" ? area(row, 0) : area(row, MAX_COLUMNS - 1);
};

/** The block of filled cells around an area, bounded by empty rows and columns: Ctrl+*. */
export const regionAround = (sheet: Sheet, from: Area): Area => {
  let region = from;
  for (;;) {
    const wider = {
      row: Math.max(0, region.row - 1),
      column: Math.max(0, region.column - 1),
      rows: region.rows + (region.row > 0 ? 2 : 1),
      columns: region.columns + (region.column > 0 ? 2 : 1),
    };
    const filled = sheet.cells.used(wider, true);
    const grown = filled ? bounding(region, filled) : region;
    if (sameArea(grown, region) || !isOnGrid(grown)) return region;
    region = grown;
  }
};
