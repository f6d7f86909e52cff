import type { RegisterId } from "../registers/register";
import { isEmail } from "../values/email";
import { overAllRows } from "./over-rows";
import { defineRule } from "./rule";
import { textColumns } from "./text-columns";

type Facts = { readonly register: RegisterId; readonly field: string; readonly text: string };

/** An e-mail address that nothing can be sent to (formats E3): one `@`, no spaces, a domain with a dot. */
export const email = defineRule({
  id: "email",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const columns = textColumns(table, ({ format }) => format === "email");
      if (columns.length === 0) return undefined;
      return {
        reads: columns.map(({ field }) => field.id),
        judge: (row, report) => {
          for (const { field, values } of columns) {
            const text = values[row];
            if (text === undefined || isEmail(text)) continue;
            report({ at: { register, row, field: field.id }, facts: { register, field: field.id, text } });
          }
        },
      };
    }),
});
