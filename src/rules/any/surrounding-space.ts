import { setContent } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { trimmed } from "../../values/trim";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";
import { rowsWhere, textColumns, type TextColumn } from "../shapes/text-columns";

type Facts = { readonly register: RegisterId; readonly field: string; readonly text: string };

/** Whether a row's cell is not the text that it was read as. */
const isReadOtherwise = ({ raw }: Table, { values, at }: TextColumn, row: RowId): boolean => {
  const text = values[row];
  return text !== undefined && raw[row]?.[at] !== text;
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
        rows: () => rowsWhere(columns, (column, row) => isReadOtherwise(table, column, row)),
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
