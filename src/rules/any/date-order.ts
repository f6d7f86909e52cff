import { type RowId, rowId } from "../../book/row-id";
import { numbers } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";

/** The columns that say from when to when a row holds, in the registers that have them. */
const spans = [
  ["startDate", "endDate"],
  ["activeFrom", "activeTo"],
  ["validFrom", "validTo"],
] as const;

type Facts = {
  readonly register: RegisterId;
  /** The columns of the two dates. */
  readonly span: (typeof spans)[number];
  readonly start: Day;
  readonly end: Day;
};

type Days = readonly (Day | undefined)[];

const backwards = (starts: Days, ends: Days): RowId[] => {
  const rows: RowId[] = [];
  for (let row = rowId(0); row < starts.length; row++) {
    const start = starts[row];
    if (start !== undefined && start > (ends[row] ?? start)) rows.push(row);
  }
  return rows;
};

/**
 * The end date comes before the start date (#15), or the last day that an event or a price holds before the first (#30):
 * the row never holds. The same day is one day.
 */
export const dateOrder = defineRule({
  id: "date-order",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const span = spans.find((fields) => fields.every((field) => table.columnOf.has(field)));
      if (!span) return undefined;
      const { id: register } = table.register;
      const [starts, ends] = [numbers(table, span[0]), numbers(table, span[1])];
      return {
        reads: span,
        rows: () => backwards(starts, ends),
        judge: (row, report) => {
          const start = starts[row];
          const end = ends[row];
          if (start === undefined || end === undefined || start <= end) return;
          report({
            at: { register, row, field: span[1] },
            facts: { register, span, start, end },
            also: [{ register, row, field: span[0] }],
          });
        },
      };
    }),
});
