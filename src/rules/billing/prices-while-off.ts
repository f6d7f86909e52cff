import { tableOf } from "../../book/book";
import { indexBy } from "../../book/keys";
import { topmost } from "../../book/positions";
import { rowsIn } from "../../columns/key-index";
import type { BillingUse } from "../../resolve/billing-terms";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";
import { billingUses, saysUse } from "../shapes/where-billed";

type Facts = {
  /** What billing is not used in. */
  readonly of: BillingUse;
  readonly count: number;
};

const uses: readonly BillingUse[] = ["time", "travel"];

/**
 * There are prices for Tid or Resa, but billing is not used there (#104): none of them does anything. One finding
 * tells of all.
 */
export const pricesWhileOff = defineRule({
  id: "prices-while-off",
  severity: "info",
  bind: (book): BoundRule<Facts, BillingUse>[] => {
    const prices = tableOf(book, "prices");
    if (!prices?.columnOf.has("usedIn")) return [];
    return [
      {
        reads: { prices: ["usedIn"], settings: ["name", "value"] },
        subjects: () => uses,
        touched: (touch) => (touch.register === "prices" || saysUse(book, touch) ? uses : []),
        judge: (of, report) => {
          if (billingUses(book)[of]) return;
          const rows = rowsIn(indexBy(prices, ["usedIn"]), fold(of));
          const row = topmost(prices, rows);
          if (row === undefined) return;
          report({
            at: { register: "prices", row, field: "usedIn" },
            facts: { of, count: rows.length },
            also: rows.map((one) => ({ register: "prices", row: one, field: "usedIn" })),
          });
        },
      },
    ];
  },
});
