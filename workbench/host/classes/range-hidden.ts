import type { LiveRange } from "../model/live-range";
import type { Workbook } from "../model/workbook";
import { liveArea } from "../protocol/arguments";
import { asFlag } from "./values";

// Assumption A42: a row that a filter hides is hidden as one that a person hides.
/** Whether all (`true`), none (`false`) or some (`null`) of a range's rows or columns are hidden. */
export const isEveryHidden = (target: LiveRange, axis: "rows" | "columns"): boolean | null => {
  const area = liveArea(target);
  const { sheet } = target;
  const [start, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  let hidden = 0;
  for (let i = start; i < start + count; i++) {
    if (axis === "rows" ? sheet.isRowHidden(i) : sheet.hiddenColumns.has(i)) hidden++;
  }
  if (hidden === 0) return false;
  return hidden === count ? true : null;
};

const hide = (lines: Set<number>, start: number, count: number, hidden: boolean): void => {
  for (let i = start; i < start + count; i++) {
    if (hidden) lines.add(i);
    else lines.delete(i);
  }
};

export const hideRows = (workbook: Workbook, target: LiveRange, value: unknown): void => {
  const { row, rows } = liveArea(target);
  hide(target.sheet.hiddenRows, row, rows, asFlag(value));
  workbook.emit({ kind: "layout", sheet: target.sheet });
};

export const hideColumns = (workbook: Workbook, target: LiveRange, value: unknown): void => {
  const { column, columns } = liveArea(target);
  hide(target.sheet.hiddenColumns, column, columns, asFlag(value));
  workbook.emit({ kind: "layout", sheet: target.sheet });
};
