import { numbers } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

type Facts = { readonly week: number; readonly cycle: number };

/** A shift (arbetspass) stands in a week that its cycle does not have: it is never worked (#79). */
export const shiftWeek = defineRule({
  id: "shift-week",
  severity: "error",
  bind: (book) =>
    overRows<"recurringShifts", Facts>(book, "recurringShifts", ["cycle", "week"], (table) => {
      const cycles = numbers(table, "cycle");
      const weeks = numbers(table, "week");
      return (row, report) => {
        const [week, cycle] = [weeks[row], cycles[row]];
        if (week === undefined || cycle === undefined || week <= cycle) return;
        report({ at: { register: "recurringShifts", row, field: "week" }, facts: { week, cycle } });
      };
    }),
});
