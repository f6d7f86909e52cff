import { tableOf } from "../../book/book";
import { NO_ROW } from "../../book/row-id";
import { texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overGroups } from "../shapes/over-groups";

/**
 * What only one dimension may be: the one of kind Kund, of kind Projekt, the one for staffing, the one
 * that sets travel prices.
 */
const once = { kind: ["customer", "project"], staffing: [1], travelPrice: [1] } as const;

type Facts = {
  readonly dimension: string;
  readonly field: keyof typeof once;
  /** What the column holds: a choice's id, or 1 for yes. */
  readonly claim: string | number;
  readonly count: number;
};

const fields = ["kind", "staffing", "travelPrice"] as const;

/** Several dimensions claim what only one may be (#64, #126, #173). */
export const singleDimension = defineRule({
  id: "single-dimension",
  severity: "error",
  bind: (book) => {
    const table = tableOf(book, "dimensions");
    if (!table) return [];
    const dimensions = texts(table, "dimension");
    return fields.map((field) =>
      overGroups<Facts>({ table, fields: [field], reads: ["dimension"] }, (rows, report) => {
        const claim = table.columns.get(field)?.[rows[0] ?? NO_ROW];
        if (claim === undefined) return;
        if (!(once[field] as readonly (string | number)[]).includes(claim)) return;
        const also = rows.map((row) => ({ register: "dimensions", row, field }) as const);
        for (const row of rows)
          report({
            at: { register: "dimensions", row, field },
            facts: { dimension: dimensions[row] ?? "", field, claim, count: rows.length },
            also,
          });
      }),
    );
  },
});
