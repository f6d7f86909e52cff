import { isWholeColumns, isWholeRows } from "../model/area";
import type { Cells } from "../model/cells";
import { CellError, toApiValue, type ApiValue } from "../model/content";
import type { LiveRange } from "../model/live-range";
import { liveArea } from "../protocol/arguments";

/** How many cells one read may ask for; documented under Excel's resource limits. */
const MAX_CELLS_READ = 5_000_000;

/** Reads one thing of every cell. Whole rows and columns have no cell-level answer: `null`. */
export const readMatrix = <T>(
  target: LiveRange,
  cell: (cells: Cells, row: number, column: number, value: ApiValue) => T,
): T[][] | null =>
  bounded(target, (values) => {
    const { row, column } = liveArea(target);
    const { cells } = target.sheet;
    return values.map((line, r) => line.map((value, c) => cell(cells, row + r, column + c, value)));
  });

export const readValues = (target: LiveRange): ApiValue[][] | null => bounded(target, (values) => values);

const bounded = <T>(target: LiveRange, read: (values: ApiValue[][]) => T): T | null => {
  const area = liveArea(target);
  if (isWholeRows(area) || isWholeColumns(area)) return null;
  // No error: office-js issues 4783 and 6781 have null on Windows, Mac and the web.
  if (area.rows * area.columns > MAX_CELLS_READ) return null;
  const contents = target.sheet.cells.contents(area);
  for (const line of contents) {
    for (let c = 0; c < line.length; c++) {
      if (line[c] instanceof CellError) line[c] = toApiValue(line[c]!);
    }
  }
  return read(contents as ApiValue[][]);
};
