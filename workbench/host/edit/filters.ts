import { formatContent } from "../entry/format-content";
import { sameArea, type Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import type { FilterCriteria } from "../model/filter";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { passes } from "./filter-passes";

type Column = { readonly body: Area; readonly column: number; readonly criteria: FilterCriteria };

const columnsOf = (workbook: Workbook, sheet: Sheet): Column[] => {
  const own = sheet.filter;
  const ownColumns = own
    ? [...own.criteria].map(([offset, criteria]) => ({
        body: { ...own.area, row: own.area.row + 1, rows: own.area.rows - 1 },
        column: own.area.column + offset,
        criteria,
      }))
    : [];
  const inTables = workbook.tablesOn(sheet).flatMap((table) =>
    [...table.filters].map(([id, criteria]) => ({
      body: table.body,
      column: table.area.column + table.columnIds.indexOf(id),
      criteria,
    })),
  );
  return [...ownColumns, ...inTables];
};

/** Hides the rows that a filter of the sheet holds back, and shows all others again. */
export const refilter = (workbook: Workbook, sheet: Sheet): void => {
  const hidden = new Set<number>();
  for (const { body, column, criteria } of columnsOf(workbook, sheet)) {
    const passesRow = passes(criteria);
    for (let row = body.row; row < body.row + body.rows; row++) {
      const content = sheet.cells.content(row, column);
      const text = formatContent(
        content,
        workbook.styles.style(sheet.cells.style(row, column)).numberFormat,
        workbook.locale,
      );
      if (!passesRow(content, text)) hidden.add(row);
    }
  }
  sheet.filteredRows = hidden;
};

/** Filters a table's column; `undefined` clears the column's filter. */
export const filterTableColumn = (
  workbook: Workbook,
  table: Table,
  index: number,
  criteria: FilterCriteria | undefined,
): void => {
  const id = table.columnIds[index]!;
  const before = table.filters.get(id);
  workbook.journal?.push(() => filterTableColumn(workbook, table, table.columnIds.indexOf(id), before));
  if (criteria) table.filters.set(id, criteria);
  else table.filters.delete(id);
  refilter(workbook, table.sheet);
  workbook.emit({ kind: "filtered", sheet: table.sheet, table });
};

/** Shows all rows of a table again. */
export const clearTableFilters = (workbook: Workbook, table: Table): void => {
  table.filters.clear();
  refilter(workbook, table.sheet);
  workbook.emit({ kind: "filtered", sheet: table.sheet, table });
};

/** Decides anew which rows show, after values changed. */
export const reapplyFilters = (workbook: Workbook, sheet: Sheet): void => {
  refilter(workbook, sheet);
  workbook.emit({ kind: "filtered", sheet, table: undefined });
};

/** Puts the sheet's own filter on an area, with criteria for one of its columns. */
export const applySheetFilter = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  column: number | undefined,
  criteria: FilterCriteria | undefined,
): void => {
  const same = sheet.filter && sameArea(sheet.filter.area, area) ? sheet.filter : undefined;
  sheet.filter = same ?? { area, criteria: new Map() };
  if (column !== undefined && criteria) {
    if (column < 0 || column >= area.columns) throw new ExcelError("InvalidArgument");
    sheet.filter.criteria.set(column, criteria);
  }
  reapplyFilters(workbook, sheet);
};

/** Clears the criteria of one column of the sheet's filter, or of all. */
export const clearSheetCriteria = (workbook: Workbook, sheet: Sheet, column: number | undefined): void => {
  if (column === undefined) sheet.filter?.criteria.clear();
  else sheet.filter?.criteria.delete(column);
  reapplyFilters(workbook, sheet);
};

export const removeSheetFilter = (workbook: Workbook, sheet: Sheet): void => {
  sheet.filter = undefined;
  reapplyFilters(workbook, sheet);
};

/** Whether any row of the area is hidden by a filter. */
export const isFiltered = (sheet: Sheet, a: Area): boolean =>
  [...sheet.filteredRows].some((row) => row >= a.row && row < a.row + a.rows);
