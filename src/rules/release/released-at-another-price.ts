import { numbers } from "../../book/table";
import type { Ore } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { rowsFilled } from "../shapes/rows-holding";
import { overBilling } from "./shapes/over-billing";

type Facts = {
  /** What a unit was released at, and what it would be today, in öre. */
  readonly stamp: Ore;
  readonly today: Ore;
};

/** A released row bears a price that is not today's: the stamp is what was billed, and holds (Q58). */
export const releasedAtAnotherPrice = defineRule({
  id: "released-at-another-price",
  severity: "info",
  bind: (book) =>
    overBilling<Facts>(book, (entries) => {
      const stamps = numbers(entries, "releasedPrice");
      const released = numbers(entries, "released");
      const days = numbers(entries, "date");
      return {
        rows: () => rowsFilled(stamps),
        concerns: (row) => stamps[row] !== undefined && released[row] !== undefined,
        judge: (row, billing, _, report) => {
          const [stamp, day] = [stamps[row], days[row]];
          if (stamp === undefined || day === undefined) return;
          const price = billing.priceOn(day);
          if (price.kind !== "price" || price.price === stamp) return;
          report({
            at: { register: entries.register.id, row, field: "releasedPrice" },
            facts: { stamp, today: price.price },
          });
        },
      };
    }),
});
