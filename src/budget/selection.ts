import { numberOf, type Dictionary } from "../columns/dictionary";
import { rowFilter, type RowFilter } from "../columns/row-filter";
import type { Day } from "../values/brands";
import { fold } from "../values/text";

/** Which time rows count (#98): one employee's, and those from and to a day, both included; all without it. */
export type Selection = { readonly employee?: string; readonly from?: Day; readonly to?: Day };

/** The selection of time rows by their day, and by the number that their employee has among a table's employees. */
export const filterOf = ({ employee, from, to }: Selection, employees: Dictionary): RowFilter =>
  rowFilter({ from, to, label: employee === undefined ? undefined : numberOf(employees, fold(employee)) });
