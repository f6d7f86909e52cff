import { numbers, type RowId, type Table } from "../book/table";
import type { RegisterId } from "../registers/register";
import { overAllRows } from "./over-rows";
import { defineRule } from "./rule";

type Facts = { readonly register: RegisterId; readonly start: number; readonly end: number };

type Days = readonly (number | undefined)[];

const backwards = (starts: Days, ends: Days): RowId[] => {
  const rows: RowId[] = [];
  for (let row = 0; row < starts.length; row++) {
    const start = starts[row];
    if (start !== undefined && start > (ends[row] ?? start)) rows.push(row);
  }
  return rows;
};

/** The end date comes before the start date (#15): the row is never open. The same day is one day. */
export const dateOrder = defineRule({
  id: "date-order",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      if (!table.columnOf.has("startDate") || !table.columnOf.has("endDate")) return undefined;
      const { id: register } = table.register;
      const starts = numbers(table as Table<"projects">, "startDate");
      const ends = numbers(table as Table<"projects">, "endDate");
      return {
        reads: ["startDate", "endDate"],
        rows: () => backwards(starts, ends),
        judge: (row, report) => {
          const start = starts[row];
          const end = ends[row];
          if (start === undefined || end === undefined || start <= end) return;
          report({
            at: { register, row, field: "endDate" },
            facts: { register, start, end },
            also: [{ register, row, field: "startDate" }],
          });
        },
      };
    }),
});
