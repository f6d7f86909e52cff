import { filterTableColumn } from "../edit/filters";
import type { FilterCriteria } from "../model/filter";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { asCriteria, toldCriteria } from "./filter-criteria";
import { columnIndexOf } from "./table-column";
import type { TableColumnTarget } from "./targets";

const apply = (workbook: Workbook, target: TableColumnTarget, criteria: FilterCriteria | undefined): void =>
  filterTableColumn(workbook, target.table, columnIndexOf(target), criteria);

/** The filter on one column of a table. */
export const filter: Descriptor<TableColumnTarget> = {
  read: { Criteria: ({ table, id }) => toldCriteria(table.filters.get(id)) },
  call: {
    Apply: (target, args, { workbook }) => apply(workbook, target, asCriteria(args.raw(0))),
    ApplyCustomFilter: (target, args, { workbook }) =>
      apply(
        workbook,
        target,
        asCriteria({
          filterOn: "Custom",
          criterion1: args.raw(0),
          criterion2: args.raw(1),
          operator: args.raw(2),
        }),
      ),
    ApplyValuesFilter: (target, args, { workbook }) =>
      apply(workbook, target, asCriteria({ filterOn: "Values", values: args.raw(0) })),
    Clear: (target, _, { workbook }) => apply(workbook, target, undefined),
  },
};
