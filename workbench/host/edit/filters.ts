import { area, type Area } from "../model/area";
import type { FilterCriteria } from "../model/filter";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { formatContent } from "../entry/format-content";
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

/** The rows of an area that a filter hides. */
export const filteredRowsIn = (sheet: Sheet, a: Area): number[] =>
  [...sheet.filteredRows].filter((row) => row >= a.row && row < a.row + a.rows);

/** Whether any row of the area is hidden by a filter. */
export const isFiltered = (sheet: Sheet, a: Area): boolean =>
  sheet.filteredRows.size > 0 && filteredRowsIn(sheet, a).length > 0;

/** One row of the sheet as an area of the given columns. */
export const rowOf = (a: Area, row: number): Area => area(row, a.column, 1, a.columns);
