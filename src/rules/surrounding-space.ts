import { setContent } from "../book/new-row";
import type { RegisterId } from "../registers/register";
import { trimmed } from "../values/trim";
import { overAllRows } from "./over-rows";
import { defineRule } from "./rule";
import { textColumns } from "./text-columns";

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
