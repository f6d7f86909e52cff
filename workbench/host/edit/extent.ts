import { intersect, isWholeColumns, isWholeRows, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";

/** The area itself; of whole rows or columns only the part where the sheet holds anything, if any. */
export const extent = (sheet: Sheet, area: Area): Area | undefined => {
  if (!isWholeRows(area) && !isWholeColumns(area) && area.rows * area.columns <= 1_000_000) return area;
  const used = sheet.cells.used(area, false);
  return used && intersect(used, area);
};
