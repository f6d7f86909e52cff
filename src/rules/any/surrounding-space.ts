import { setContent } from "../../book/new-row";
import { CLOSER } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { trimmed } from "../../values/trim";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";
import { rowsLookedAt, textColumns } from "../shapes/text-columns";

type Facts = { readonly register: RegisterId; readonly field: string; readonly text: string };

/** A code has a space before or after it. Kontera looks past it (Q32); Excel's own lookups do not. */
export const surroundingSpace = defineRule({
  id: "surrounding-space",
  severity: "info",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const columns = textColumns(table, ({ type }) => type.kind === "code");
      return {
        reads: columns.map(({ field }) => field.id),
        rows: () => rowsLookedAt(table, columns, CLOSER),
        judge: (row, report) => {
          for (const { field, values, at } of columns) {
            const cell = table.raw[row]?.[at];
            if (values[row] === undefined || values[row] === cell || typeof cell !== "string") continue;
            const text = trimmed(cell);
            if (text === cell) continue;
            const edit = setContent(table, row, field.id, text);
            report({
              at: { register, row, field: field.id },
              facts: { register, field: field.id, text },
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
