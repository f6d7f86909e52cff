import type { RowId } from "../book/row-id";
import { numbers, type Table } from "../book/table";
import type { Day } from "../values/brands";

/** Whether a customer can be used, or what stops it. */
export type CustomerUse = "usable" | "before-start" | "after-end" | "inactive";

/**
 * Tells whether a customer can be used on a day: within its dates and active (Q31). Aktiv tells only of today, so the
 * dates come first. A blank day is outside no dates.
 */
export const customerUse = (
  customers: Table<"customers">,
): ((row: RowId, day: Day | undefined) => CustomerUse) => {
  const active = numbers(customers, "active");
  const starts = numbers(customers, "startDate");
  const ends = numbers(customers, "endDate");
  return (row, day) => {
    const start = starts[row];
    const end = ends[row];
    if (day !== undefined && start !== undefined && day < start) return "before-start";
    if (day !== undefined && end !== undefined && day > end) return "after-end";
    return active[row] === 0 ? "inactive" : "usable";
  };
};
