import { tableOf } from "../../book/book";
import { foldedOf } from "../../book/keys";
import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overGroups } from "../shapes/over-groups";

type Facts = {
  readonly dimension: string;
  readonly code: string;
  readonly order: number;
  readonly count: number;
};

const fields = ["dimension", "code", "order"];

/** Several events of a code have the same run order (#30, #129): which is run first is up to chance. Kontera runs none. */
export const eventOrder = defineRule({
  id: "event-order",
  severity: "warning",
  bind: (book) => {
    const table = tableOf(book, "events");
    if (!table) return [];
    const [dimensions, codes] = [texts(table, "dimension"), texts(table, "code")];
    const orders = numbers(table, "order");
    return [
      overGroups<Facts>(
        {
          table,
          fields,
          name: "ordered events",
          keyOf: (row) => (orders[row] === undefined ? undefined : foldedOf(table, row, fields)),
        },
        (rows, report) => {
          const also = rows.map((row) => ({ register: "events", row, field: "order" }) as const);
          for (const row of rows)
            report({
              at: { register: "events", row, field: "order" },
              facts: {
                dimension: dimensions[row] ?? "",
                code: codes[row] ?? "",
                order: orders[row] ?? 0,
                count: rows.length,
              },
              also,
            });
        },
      ),
    ];
  },
});
