import { numbers } from "../../book/table";
import { shiftLength } from "../../resolve/shift-length";
import type { Minutes } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

type Facts = { readonly from: Minutes };

/** A shift ends when it begins, so that it has no length (#79). One that ends earlier in the day passes midnight. */
export const shiftWithoutLength = defineRule({
  id: "shift-without-length",
  severity: "warning",
  bind: (book) =>
    overRows<"recurringShifts", Facts>(book, "recurringShifts", ["from", "to"], (table) => {
      const starts = numbers(table, "from");
      const ends = numbers(table, "to");
      return (row, report) => {
        const [from, to] = [starts[row], ends[row]];
        if (from === undefined || to === undefined || shiftLength(from, to) > 0) return;
        report({ at: { register: "recurringShifts", row, field: "to" }, facts: { from } });
      };
    }),
});
