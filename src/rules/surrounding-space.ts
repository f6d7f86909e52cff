import { setContent } from "../book/new-row";
import type { RowId, Table } from "../book/table";
import type { RegisterId } from "../registers/register";
import { trimmed } from "../values/trim";
import { overAllRows } from "./over-rows";
import { defineRule } from "./rule";
import { textColumns, type TextColumn } from "./text-columns";

type Facts = { readonly register: RegisterId; readonly field: string; readonly text: string };

/** The rows whose cell is not the text that it was read as. */
const rowsReadOtherwise = ({ raw }: Table, { values, at }: TextColumn): RowId[] => {
  const rows: RowId[] = [];
  for (let row = 0; row < values.length; row++) {
    const text = values[row];
    if (text !== undefined && raw[row]?.[at] !== text) rows.push(row);
  }
  return rows;
};

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
        rows: () => columns.flatMap((column) => rowsReadOtherwise(table, column)),
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
