import { type RowId, rowId } from "../../book/row-id";
import { numbers } from "../../book/table";
import { isEntries } from "../../resolve/entry-coding";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";

type Facts = { readonly day: Day; readonly reason: "future" | "long-ago"; readonly today: Day };

/** Ten years, in days: longer than accounts are kept. */
const LONG_AGO = 3653;

/** Time or travel is dated later than today, or more than ten years ago: a mistyped year, most often. */
export const unlikelyDate = defineRule({
  id: "unlikely-date",
  severity: "warning",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      if (!isEntries(table)) return undefined;
      const { id: register } = table.register;
      const days = numbers(table, "date");
      const { today } = book;
      const reasonOf = (day: Day): Facts["reason"] | undefined =>
        day > today ? "future" : day < today - LONG_AGO ? "long-ago" : undefined;
      return {
        reads: ["date"],
        rows: () => {
          const rows: RowId[] = [];
          for (let row = rowId(0); row < days.length; row++) {
            const day = days[row];
            if (day !== undefined && reasonOf(day)) rows.push(row);
          }
          return rows;
        },
        judge: (row, report) => {
          const day = days[row];
          const reason = day === undefined ? undefined : reasonOf(day);
          if (day === undefined || !reason) return;
          report({ at: { register, row, field: "date" }, facts: { day, reason, today } });
        },
      };
    }),
});
