import { setContent } from "../book/new-row";
import { rawCell } from "../book/table";
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
          for (const { field, values } of columns) {
            if (values[row] === undefined) continue;
            const cell = rawCell(table, row, field.id);
            const text = typeof cell === "string" ? trimmed(cell) : cell;
            if (typeof text !== "string" || text === cell) continue;
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
