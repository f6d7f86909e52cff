import { tableOf } from "../../book/book";
import { texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overReferencing } from "../shapes/over-referencing";

type Facts = { readonly code: string; readonly dimension: string; readonly kind: "customer" | "project" };

/**
 * A code stands in `codes` (Koder) though its dimension is the customers or the projects, which have registers of
 * their own (#2, #126).
 */
export const codeDimension = defineRule({
  id: "code-dimension",
  severity: "warning",
  bind: (book) => {
    const from = tableOf(book, "codes");
    const to = tableOf(book, "dimensions");
    if (!from || !to) return [];
    const codes = texts(from, "code");
    const dimensions = texts(to, "dimension");
    const kinds = texts(to, "kind");
    return [
      overReferencing<Facts>({
        from,
        field: "dimension",
        to,
        reads: { codes: ["dimension", "code"], dimensions: ["dimension", "kind"] },
        judgeKey: (_, target) => {
          const kind = kinds[target];
          if (kind !== "customer" && kind !== "project") return undefined;
          return (row, report) => {
            report({
              at: { register: "codes", row, field: "dimension" },
              facts: { code: codes[row] ?? "", dimension: dimensions[target] ?? "", kind },
            });
          };
        },
      }),
    ];
  },
});
