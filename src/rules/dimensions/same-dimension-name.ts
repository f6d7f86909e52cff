import { tableOf } from "../../book/book";
import type { RowId } from "../../book/row-id";
import { texts } from "../../book/table";
import { headerKey } from "../../registers/headers";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = {
  readonly dimension: string;
  readonly field: "dimension" | "singular" | "plural";
  readonly name: string;
  /** The other dimension that has the name. */
  readonly other: string;
};

const fields = ["dimension", "singular", "plural"] as const;

/**
 * Two dimensions have the same name, in whichever of the columns (#3): a column of time entries or of
 * `codingCombinations` (Konteringskombinationer) that bears it could be either's. It is then taken to be the upper
 * one's.
 */
export const sameDimensionName = defineRule({
  id: "same-dimension-name",
  severity: "error",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const table = tableOf(book, "dimensions");
    if (!table) return [];
    const columns = fields.map((field) => ({ field, values: texts(table, field) }));
    const keys = texts(table, "dimension");
    /** The first row from the top that has each name. */
    const owners = (): Map<string, RowId> => {
      const found = new Map<string, RowId>();
      for (const { values } of columns)
        for (const row of table.order) {
          const name = values[row];
          if (name !== undefined && !found.has(headerKey(name))) found.set(headerKey(name), row);
        }
      return found;
    };
    let known: Map<string, RowId> | undefined;
    return [
      {
        reads: { dimensions: fields },
        subjects: () => table.order,
        touched: ({ row }) => {
          known = undefined;
          return [row, ...table.order];
        },
        judge: (row, report) => {
          known ??= owners();
          const reported = new Set<string>();
          for (const { field, values } of columns) {
            const name = values[row];
            const key = name === undefined ? "" : headerKey(name);
            const other = known.get(key);
            if (name === undefined || other === undefined || other === row || reported.has(key)) continue;
            // The same dimension on two rows is a duplicate key, and told as one.
            if (fold(keys[other] ?? "") === fold(keys[row] ?? "")) continue;
            reported.add(key);
            report({
              at: { register: "dimensions", row, field },
              facts: { dimension: keys[row] ?? "", field, name, other: keys[other] ?? "" },
              also: [{ register: "dimensions", row: other }],
            });
          }
        },
      },
    ];
  },
});
