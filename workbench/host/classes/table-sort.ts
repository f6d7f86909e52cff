import { sortRows, type SortField } from "../edit/sort";
import { ExcelError } from "../model/excel-error";
import type { Table } from "../model/table";
import type { Descriptor } from "../protocol/descriptor";
import { asNumber, asRecord } from "./values";

const asField = (value: unknown): SortField => {
  const { key, ascending, sortOn, ...rest } = asRecord(value);
  const extra = Object.entries(rest).find(([, set]) => set !== null && set !== undefined);
  if (extra) throw new ExcelError("NotImplemented", `SortField.${extra[0]} is not implemented`);
  if (sortOn !== undefined && sortOn !== null && sortOn !== "Value") {
    throw new ExcelError("NotImplemented", "SortField.sortOn is implemented for values only");
  }
  return { key: asNumber(key), ascending: ascending !== false };
};

/** Sorts a table's body by its columns' values. */
export const tableSort: Descriptor<Table> = {
  call: {
    Apply: (table, args, { workbook }) => {
      const fields = args.raw(0);
      if (!Array.isArray(fields) || fields.length === 0) throw new ExcelError("InvalidArgument");
      sortRows(workbook, table.sheet, table.body, fields.map(asField));
    },
  },
};
