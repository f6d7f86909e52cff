import type { RegisterId } from "../registers/register";
import { countryCode } from "../values/country";
import { overAllRows } from "./over-rows";
import { defineRule } from "./rule";
import { textColumns } from "./text-columns";

type Facts = { readonly register: RegisterId; readonly field: string; readonly text: string };

/** A country that is neither a code of two letters nor a name in Swedish or English (formats E1): the row's numbers are not checked. */
export const unknownCountry = defineRule({
  id: "unknown-country",
  severity: "warning",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const columns = textColumns(table, ({ format }) => format === "country");
      if (columns.length === 0) return undefined;
      return {
        reads: columns.map(({ field }) => field.id),
        judge: (row, report) => {
          for (const { field, values } of columns) {
            const text = values[row];
            if (text === undefined || countryCode(text) !== undefined) continue;
            report({ at: { register, row, field: field.id }, facts: { register, field: field.id, text } });
          }
        },
      };
    }),
});
