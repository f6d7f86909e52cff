import { type RowId, rowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { ownStatus } from "../../resolve/status";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { overNodes } from "../shapes/over-nodes";

type Facts = { readonly code: string; readonly end: Day };

/**
 * A project's last day is past, and its status still Pågående (#15, #16): nothing more can be registered there. One that
 * is stopped from above is told of by status-under-closed, and dates that stand backwards by date-order.
 */
export const ongoingPastEnd = defineRule({
  id: "ongoing-past-end",
  severity: "warning",
  bind: (book) =>
    overNodes<Facts>(book, (table, { above }) => {
      const [codes, statuses] = [texts(table, "code"), texts(table, "status")];
      const [starts, ends] = [numbers(table, "startDate"), numbers(table, "endDate")];
      const { today } = book;
      const stops = (row: RowId): boolean => ownStatus(statuses[row]) !== "ongoing";
      const isPast = (row: RowId): boolean => (ends[row] ?? today) < today && !stops(row);
      return {
        reads: ["status", "startDate", "endDate"],
        concerns: isPast,
        rows: () => {
          const rows: RowId[] = [];
          for (let row = rowId(0); row < ends.length; row++) if (isPast(row)) rows.push(row);
          return rows;
        },
        affected: "below",
        mayAffect: stops,
        affectsSeldom: true,
        judge: (row, report) => {
          const end = ends[row];
          if (end === undefined || end < (starts[row] ?? end) || table.faults.get(row)?.has("status")) return;
          let stopped = above(row);
          while (stopped >= 0 && !stops(stopped)) stopped = above(stopped);
          if (stopped >= 0) return;
          const at = { register: "projects", row, field: "endDate" } as const;
          report({ at, facts: { code: codes[row] ?? "", end } });
        },
      };
    }),
});
