import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";
import { rowsHolding } from "../shapes/rows-holding";
import { billingUses, whereBilled } from "../shapes/where-billed";

type Facts = { readonly code: string };

/** A price of exactly 0 (#110): what it holds for is billed at nothing, while no price at all would be told of. */
export const zeroPrice = defineRule({
  id: "zero-price",
  severity: "warning",
  bind: (book) =>
    whereBilled(
      book,
      ["time", "travel"],
      overRows<"prices", Facts>(book, "prices", ["code", "usedIn", "price"], (table) => {
        const [codes, uses, prices] = [texts(table, "code"), texts(table, "usedIn"), numbers(table, "price")];
        return {
          rows: () => rowsHolding(prices, 0),
          judge: (row, report) => {
            const use = uses[row];
            if (prices[row] !== 0 || (use !== "time" && use !== "travel")) return;
            if (!billingUses(book)[use]) return;
            report({ at: { register: "prices", row, field: "price" }, facts: { code: codes[row] ?? "" } });
          },
        };
      }),
    ),
});
