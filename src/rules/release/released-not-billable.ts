import { hasField, numbers } from "../../book/table";
import { isBilled } from "../../resolve/billing-flag";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { rowsFilled } from "../shapes/rows-holding";
import { overBilling } from "./shapes/over-billing";

type Facts = {
  readonly released: Day;
  /** A code says Nej – aldrig or none says anything; the row says Nej; or nothing proposes Ja. */
  readonly reason: "never" | "unticked" | "proposed-no";
};

/**
 * An entry is released for billing though it is not billed: its codes never are, or it is not ticked Fakturerbar
 * (#107, #166, #167).
 */
export const releasedNotBillable = defineRule({
  id: "released-not-billable",
  severity: "warning",
  bind: (book) =>
    overBilling<Facts>(book, (entries) => {
      const days = numbers(entries, "released");
      const own = numbers(entries, "billable");
      const field = hasField(entries, "billable") ? "billable" : "released";
      return {
        rows: () => rowsFilled(days),
        concerns: (row) => days[row] !== undefined && !entries.faults.get(row)?.has("billable"),
        judge: (row, { flag }, _, report) => {
          const released = days[row];
          if (released === undefined || isBilled(flag, own[row])) return;
          const unticked = own[row] === undefined ? "proposed-no" : "unticked";
          report({
            at: { register: entries.register.id, row, field },
            facts: { released, reason: flag === "never" ? "never" : unticked },
          });
        },
      };
    }),
});
