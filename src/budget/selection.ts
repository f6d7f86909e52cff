import { numberOf, type Dictionary } from "../columns/dictionary";
import { rowFilter, type RowFilter } from "../columns/row-filter";
import type { Day } from "../values/brands";
import { fold } from "../values/text";

/** Which time rows count (#98): those of some employees, and those from and to a day, both included; all without it. */
export type Selection = {
  /** By number; nobody's where there are none in the list. */
  readonly employees?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
};

/**
 * The selection of time rows by their day, and by the number that their employee has among a table's employees: a filter
 * for each of them. A row has one employee, so none is let in by two.
 */
export const filtersOf = ({ employees: asked, from, to }: Selection, employees: Dictionary): RowFilter[] =>
  asked === undefined
    ? [rowFilter({ from, to })]
    : [...new Set(asked.map((number) => numberOf(employees, fold(number))))].map((label) =>
        rowFilter({ from, to, label }),
      );
