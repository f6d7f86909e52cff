import { numbers, texts, valuesAt } from "../../book/table";
import { isBilled } from "../../resolve/billing-flag";
import { defineRule } from "../engine/rule";
import { overBilling } from "./shapes/over-billing";
import { rowsReviewed } from "./shapes/rows-reviewed";

type Facts = {
  /** The project; undefined for travel without one. */
  readonly project: string | undefined;
  readonly reason: "none" | "tied" | "unreadable";
  readonly isReleased: boolean;
};

/**
 * Reviewed billable time has no price, or two that are as specific, and travel two (Q24), or one that cannot be read: it comes to nothing in every
 * amount, and cannot be released. Where a fixed price is what is billed, none is asked for (Q46).
 */
export const billableWithoutPrice = defineRule({
  id: "billable-without-price",
  severity: "warning",
  bind: (book) =>
    overBilling<Facts>(book, (entries) => {
      const { id: register } = entries.register;
      const own = numbers(entries, "billable");
      const levels = numbers(entries, "reviewLevel");
      const days = numbers(entries, "date");
      const released = numbers(entries, "released");
      const projects = texts(entries, "project");
      const amount = register === "timeEntries" ? "hours" : "amount";
      const amounts = valuesAt(entries, amount) ?? [];
      // A row that bears the amount it was released at needs no price any more (Q58).
      const stamps = valuesAt(entries, "releasedAmount") ?? [];
      return {
        rows: () => rowsReviewed(book, entries),
        concerns: (row) => amounts[row] !== undefined && stamps[row] === undefined,
        judge: (row, billing, { releaseLevel }, report) => {
          if ((levels[row] ?? 0) < releaseLevel || !isBilled(billing.flag, own[row])) return;
          if (billing.fixedPrice?.hasAmount || !billing.isTransferred || days[row] === undefined) return;
          const { kind } = billing.priceOn(days[row]);
          if (kind === "price" || (kind === "missing" && register === "travelEntries")) return;
          report({
            at: { register, row, field: amount },
            facts: {
              project: projects[row],
              reason: kind === "tie" ? "tied" : kind === "unreadable" ? "unreadable" : "none",
              isReleased: released[row] !== undefined,
            },
          });
        },
      };
    }),
});
