import { isWholeColumns, isWholeRows, type Area } from "../model/area";
import type { LiveRange } from "../model/live-range";
import type { Sheet } from "../model/sheet";
import { shiftArea, type Shift } from "../model/shift";
import type { Validation } from "../model/validation";
import type { Workbook } from "../model/workbook";

/** Every live range on a sheet, and those that names point at. */
const liveOn = (workbook: Workbook, sheet: Sheet): LiveRange[] => {
  const named = workbook.names.flatMap(({ target }) => (typeof target === "string" ? [] : [target]));
  return [...workbook.live, ...named].filter((range) => range.sheet === sheet);
};

/** Remembers what lies over a sheet's cells; the function returned puts it all back. */
export const rememberFurniture = (workbook: Workbook, sheet: Sheet): (() => void) => {
  const tables = [...workbook.tables];
  const shapes = workbook
    .tablesOn(sheet)
    .map((table) => ({ table, area: table.area, ids: [...table.columnIds] }));
  const live = liveOn(workbook, sheet).map((range) => ({ range, area: range.area }));
  const { validations, filter } = sheet;
  const filterArea = filter?.area;
  const widths = [...sheet.columnWidths];
  const heights = new Map(sheet.rowHeights);
  const hidden = [
    new Set(sheet.hiddenRows),
    new Set(sheet.filteredRows),
    new Set(sheet.hiddenColumns),
  ] as const;
  return () => {
    workbook.tables = tables;
    for (const { table, area, ids } of shapes) {
      table.area = area;
      table.columnIds = ids;
    }
    for (const { range, area } of live) range.area = area;
    sheet.validations = validations;
    sheet.filter = filter;
    if (filter && filterArea) filter.area = filterArea;
    sheet.columnWidths.splice(0, sheet.columnWidths.length, ...widths);
    sheet.rowHeights.clear();
    heights.forEach((height, row) => sheet.rowHeights.set(row, height));
    [sheet.hiddenRows, sheet.filteredRows, sheet.hiddenColumns] = hidden;
  };
};

const shiftIndex = (index: number, shift: Shift): number | undefined => {
  if (index < shift.at) return index;
  if (shift.count < 0 && index < shift.at - shift.count) return undefined;
  return index + shift.count;
};

const shiftSet = (set: ReadonlySet<number>, shift: Shift): Set<number> =>
  new Set([...set].map((index) => shiftIndex(index, shift)).filter((index) => index !== undefined));

const shiftValidation = (validation: Validation, shift: Shift): Validation[] => {
  const areas = validation.areas.map((a) => shiftArea(a, shift)).filter((a) => a !== undefined);
  return areas.length > 0 ? [{ ...validation, areas }] : [];
};

const shiftLines = (sheet: Sheet, shift: Shift): void => {
  if (shift.axis === "rows") {
    sheet.hiddenRows = shiftSet(sheet.hiddenRows, shift);
    sheet.filteredRows = shiftSet(sheet.filteredRows, shift);
    const heights = [...sheet.rowHeights];
    sheet.rowHeights.clear();
    for (const [row, height] of heights) {
      const moved = shiftIndex(row, shift);
      if (moved !== undefined) sheet.rowHeights.set(moved, height);
    }
    return;
  }
  sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, shift);
  if (shift.count < 0) sheet.columnWidths.splice(shift.at, -shift.count);
  else if (shift.at < sheet.columnWidths.length) {
    sheet.columnWidths.splice(shift.at, 0, ...new Array<undefined>(shift.count).fill(undefined));
  }
};

/** Moves tables' places, names, live ranges, validation, the filter, widths and hidden lines with the cells. */
export const shiftFurniture = (workbook: Workbook, sheet: Sheet, shift: Shift, area: Area): void => {
  for (const range of liveOn(workbook, sheet)) range.area = range.area && shiftArea(range.area, shift);
  sheet.validations = sheet.validations.flatMap((validation) => shiftValidation(validation, shift));
  if (sheet.filter) {
    const moved = shiftArea(sheet.filter.area, shift);
    if (moved) sheet.filter.area = moved;
    else sheet.filter = undefined;
  }
  if (shift.axis === "rows" ? isWholeRows(area) : isWholeColumns(area)) shiftLines(sheet, shift);
};
