import { tableOf } from "../../book/book";
import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overGroups } from "../shapes/over-groups";

type Facts = { readonly dimension: string; readonly priority: number; readonly count: number };

/** Several dimensions have the same price priority (#165): which one's price holds would be up to chance. */
export const pricePriority = defineRule({
  id: "price-priority",
  severity: "error",
  bind: (book) => {
    const table = tableOf(book, "dimensions");
    if (!table) return [];
    const dimensions = texts(table, "dimension");
    const priorities = numbers(table, "pricePriority");
    const field = "pricePriority";
    return [
      overGroups<Facts>({ table, fields: [field], reads: ["dimension"] }, (rows, report) => {
        const also = rows.map((row) => ({ register: "dimensions", row, field }) as const);
        for (const row of rows)
          report({
            at: { register: "dimensions", row, field },
            facts: { dimension: dimensions[row] ?? "", priority: priorities[row] ?? 0, count: rows.length },
            also,
          });
      }),
    ];
  },
});
