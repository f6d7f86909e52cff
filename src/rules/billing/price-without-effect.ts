import { tableOf } from "../../book/book";
import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overReferencing } from "../shapes/over-referencing";

type Facts = {
  readonly code: string;
  readonly dimension: string;
  readonly reason: "not-governing" | "no-priority";
};

/** A price stands on a dimension that does not govern billing, or has no price priority: it does nothing (#104, #165). */
export const priceWithoutEffect = defineRule({
  id: "price-without-effect",
  severity: "warning",
  bind: (book) => {
    const from = tableOf(book, "prices");
    const to = tableOf(book, "dimensions");
    if (!from || !to) return [];
    const [codes, uses, names] = [texts(from, "code"), texts(from, "usedIn"), texts(to, "dimension")];
    const [billing, priorities, travel] = [
      numbers(to, "billing"),
      numbers(to, "pricePriority"),
      numbers(to, "travelPrice"),
    ];
    return [
      overReferencing<Facts>({
        from,
        field: "dimension",
        to,
        reads: {
          prices: ["dimension", "code", "usedIn"],
          dimensions: ["dimension", "billing", "pricePriority", "travelPrice"],
        },
        judgeKey: (_, target) => {
          const governs = billing[target] === 1;
          if (governs && priorities[target] !== undefined) return undefined;
          const dimension = names[target] ?? "";
          return (row, report) => {
            if (governs && travel[target] === 1 && uses[row] === "travel") return;
            report({
              at: { register: "prices", row, field: "dimension" },
              facts: { code: codes[row] ?? "", dimension, reason: governs ? "no-priority" : "not-governing" },
            });
          };
        },
      }),
    ];
  },
});
