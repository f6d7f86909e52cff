import { numbers } from "../../book/table";
import type { HourParts } from "../../values/brands";
import { HOURS_SCALE } from "../../values/hours";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

const DAY = 24 * 10 ** HOURS_SCALE;

/** A time entry of no hours, or of more than a day holds. Negative hours correct an earlier entry and are in order. */
export const unlikelyHours = defineRule({
  id: "unlikely-hours",
  severity: "warning",
  bind: (book) =>
    overRows<"timeEntries", { readonly hours: HourParts }>(book, "timeEntries", ["hours"], (table) => {
      const column = numbers(table, "hours");
      return (row, report) => {
        const hours = column[row];
        if (hours === undefined || (hours !== 0 && Math.abs(hours) <= DAY)) return;
        report({ at: { register: "timeEntries", row, field: "hours" }, facts: { hours } });
      };
    }),
});
