import {
  applySheetFilter,
  clearSheetCriteria,
  clearTableFilters,
  filterTableColumn,
  reapplyFilters,
  removeSheetFilter,
} from "../edit/filters";
import type { Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import type { FilterCriteria } from "../model/filter";
import { LiveRange } from "../model/live-range";
import type { Sheet } from "../model/sheet";
import { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle } from "../protocol/handle";
import { asCriteria, toldCriteria } from "./filter-criteria";

const areaOf = (target: Sheet | Table): Area | undefined =>
  target instanceof Table ? target.area : target.filter?.area;

const sheetOf = (target: Sheet | Table): Sheet => (target instanceof Table ? target.sheet : target);

const criteriaOf = (target: Sheet | Table): (FilterCriteria | undefined)[] => {
  if (target instanceof Table) return target.columnIds.map((id) => target.filters.get(id));
  const { filter } = target;
  return Array.from({ length: filter?.area.columns ?? 0 }, (_, i) => filter?.criteria.get(i));
};

const clearColumn = (workbook: Workbook, target: Sheet | Table, index: number): void => {
  if (target instanceof Table) {
    if (target.columnIds[index] === undefined) throw new ExcelError("InvalidArgument");
    filterTableColumn(workbook, target, index, undefined);
  } else {
    clearSheetCriteria(workbook, target, index);
  }
};

/** The filter of a sheet, or of a table. */
export const autoFilter: Descriptor<Sheet | Table> = {
  read: {
    Enabled: (target) => (target instanceof Table ? target.showFilterButton : target.filter !== undefined),
    IsDataFiltered: (target) => criteriaOf(target).some((criteria) => criteria !== undefined),
    Criteria: (target) => criteriaOf(target).map(toldCriteria),
  },
  call: {
    Apply: (target, args, { workbook }) => {
      const { sheet, area } = args.range(0, workbook, sheetOf(target));
      const column = args.optionalNumber(1);
      const criteria = args.raw(2) === undefined ? undefined : asCriteria(args.raw(2));
      if (!(target instanceof Table)) {
        applySheetFilter(workbook, sheet, area, column, criteria);
      } else if (column !== undefined) {
        if (target.columnIds[column] === undefined) throw new ExcelError("InvalidArgument");
        filterTableColumn(workbook, target, column, criteria);
      }
    },
    ClearColumnCriteria: (target, args, { workbook }) => clearColumn(workbook, target, args.number(0)),
    ClearCriteria: (target, _, { workbook }) => {
      if (target instanceof Table) clearTableFilters(workbook, target);
      else clearSheetCriteria(workbook, target, undefined);
    },
    GetRange: (target) => {
      const area = areaOf(target);
      if (!area) throw new ExcelError("ItemNotFound");
      return handle("Range", new LiveRange(sheetOf(target), area));
    },
    GetRangeOrNullObject: (target) => {
      const area = areaOf(target);
      return area ? handle("Range", new LiveRange(sheetOf(target), area)) : null;
    },
    Reapply: (target, _, { workbook }) => reapplyFilters(workbook, sheetOf(target)),
    Remove: (target, _, { workbook }) => {
      if (target instanceof Table) clearTableFilters(workbook, target);
      else removeSheetFilter(workbook, target);
    },
  },
};
