import { numbers } from "../../book/table";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { rowsFilled } from "../shapes/rows-holding";
import { overBilling } from "./shapes/over-billing";

type Facts = {
  readonly released: Day;
  /** The project whose fixed price it is. */
  readonly project: string;
};

/**
 * Time is released for billing on a project with a fixed price that is not closed (#114, Q26): the price goes out with
 * the first released row (Q47), or the hours go out and the price after them.
 */
export const releasedOnOpenFixedPrice = defineRule({
  id: "released-on-open-fixed-price",
  severity: "error",
  bind: (book) =>
    overBilling<Facts>(
      book,
      (entries) => {
        const days = numbers(entries, "released");
        return {
          rows: () => rowsFilled(days),
          concerns: (row) => days[row] !== undefined,
          judge: (row, { fixedPrice }, _, report) => {
            const released = days[row];
            if (released === undefined || !fixedPrice?.isOpen) return;
            report({
              at: { register: entries.register.id, row, field: "released" },
              facts: { released, project: fixedPrice.project },
            });
          },
        };
      },
      ["timeEntries"],
    ),
});
