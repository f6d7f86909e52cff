import { NO_ROW } from "../../book/row-id";
import { valuesAt } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { defineRule } from "../engine/rule";
import { overGroups } from "../shapes/over-groups";

type Facts = { readonly register: RegisterId; readonly key: string; readonly count: number };

/** Several rows bear the same key, capitals and outer spaces aside (#13, Q4, Q32): nobody can tell which one holds. */
export const duplicateKey = defineRule({
  id: "duplicate-key",
  severity: "error",
  bind: (book) =>
    [...book.tables.values()].flatMap((table) => {
      const { id: register, key } = table.register;
      const columns = key.map((id) => valuesAt(table, id) ?? []);
      const field = key.at(-1);
      if (field === undefined || !key.every((id) => table.columnOf.has(id))) return [];
      return [
        overGroups<Facts>({ table, fields: key }, (rows, report) => {
          if (columns.some((column) => column[rows[0] ?? NO_ROW] === undefined)) return;
          const also = rows.map((row) => ({ register, row, field }));
          for (const row of rows) {
            const typed = columns.map((column) => column[row] ?? "").join(" / ");
            report({
              at: { register, row, field },
              facts: { register, key: typed, count: rows.length },
              also,
            });
          }
        }),
      ];
    }),
});
