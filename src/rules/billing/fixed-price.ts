import { isUnread, numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";
import { rowsFilled, rowsHolding } from "../shapes/rows-holding";

type Facts = { readonly code: string; readonly reason: "no-model" | "running" | "no-amount" };

/**
 * A fixed amount without the model Fast pris, which leaves it without effect, or that model without an amount, so that
 * the external comment does not go with the invoice basis (#55, #114, Q29).
 */
export const fixedPrice = defineRule({
  id: "fixed-price",
  severity: "warning",
  bind: (book) =>
    overRows<"projects", Facts>(book, "projects", ["code", "billingModel", "fixedPrice"], (table) => {
      const codes = texts(table, "code");
      const models = texts(table, "billingModel");
      const amounts = numbers(table, "fixedPrice");
      return {
        rows: () => new Set([...rowsFilled(amounts), ...rowsHolding(models, "fixedPrice")]),
        judge: (row, report) => {
          const [model, amount] = [models[row], amounts[row]];
          const tell = (field: "billingModel" | "fixedPrice", reason: Facts["reason"]): void => {
            if (isUnread(table, row, field)) return;
            report({ at: { register: "projects", row, field }, facts: { code: codes[row] ?? "", reason } });
          };
          if (model === "fixedPrice" && amount === undefined) tell("fixedPrice", "no-amount");
          if (model === undefined && amount !== undefined) tell("billingModel", "no-model");
          if (model === "running" && amount !== undefined) tell("billingModel", "running");
        },
      };
    }),
});
