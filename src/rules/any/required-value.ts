import { isUnread, valuesAt } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";
import { rowsHolding } from "../shapes/rows-holding";

/** A column that a row cannot be without is blank. A cell that could not be read is not blank: see unreadable-cell. */
export const requiredValue = defineRule({
  id: "required-value",
  severity: "error",
  bind: (book) =>
    overAllRows<{ readonly register: RegisterId; readonly field: string }>(book, (table) => {
      const { id: register, fields } = table.register;
      const required = fields.flatMap(({ id, required }) => {
        const column = required && valuesAt(table, id);
        return column ? [{ field: id, column }] : [];
      });
      if (required.length === 0) return undefined;
      return {
        reads: "all",
        rows: () => required.flatMap(({ column }) => rowsHolding(column, undefined)),
        judge: (row, report) => {
          for (const { field, column } of required) {
            if (column[row] !== undefined || isUnread(table, row, field)) continue;
            if (table.raw[row]?.every((cell) => cell === "")) return;
            report({ at: { register, row, field }, facts: { register, field } });
          }
        },
      };
    }),
});
