import { defineRule } from "./rule";
import type { RegisterId } from "../registers/register";
import { overAllRows } from "./over";

/** A column that a row cannot be without is blank. A cell that could not be read is not blank: see unreadable-cell. */
export const requiredValue = defineRule({
  id: "required-value",
  severity: "error",
  bind: (book) =>
    overAllRows<{ readonly register: RegisterId; readonly field: string }>(book, (table) => {
      const { id: register, fields } = table.register;
      const required = fields
        .filter((field) => field.required && table.columnOf.has(field.id))
        .map(({ id }) => id);
      if (required.length === 0) return undefined;
      const columns = required.map((id) => table.columns.get(id));
      return (row, report) => {
        if (table.raw[row]?.every((cell) => cell === "")) return;
        columns.forEach((column, at) => {
          const field = required[at] ?? "";
          if (column?.[row] === undefined && !table.faults.get(row)?.has(field))
            report({ at: { register, row, field }, facts: { register, field } });
        });
      };
    }),
});
