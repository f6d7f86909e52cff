import { setContent } from "../../book/new-row";
import { isUnread } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { checkOrgNumber } from "../../values/org-number";
import { suggestVatNumber } from "../../values/vat-number";
import { defineRule } from "../engine/rule";
import { whereabouts } from "../shapes/home-country";
import { overAllRows } from "../shapes/over-rows";
import { textColumns } from "../shapes/text-columns";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  readonly organizationNumber: string;
  readonly suggestion: string;
};

/**
 * A Swedish company in use has no VAT number, and its organisation number tells which one it would be (formats E3).
 * Only a suggestion, because not every company is registered for VAT. A sole trader's personal number is not spread
 * to another column.
 */
export const blankVatNumber = defineRule({
  id: "blank-vat-number",
  severity: "info",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const numbers = textColumns(table, ({ format }) => format === "organizationNumber")[0]?.values;
      const columns = textColumns(table, ({ format }) => format === "vatNumber");
      if (!numbers || columns.length === 0) return undefined;
      const whereIs = whereabouts(table);
      const active = table.columns.get("active");
      return {
        reads: ["organizationNumber", "country", "active", ...columns.map(({ field }) => field.id)],
        rows: () => table.order.filter((row) => columns.some(({ values }) => values[row] === undefined)),
        judge: (row, report) => {
          for (const { field, values } of columns) {
            const number = numbers[row];
            const isFilled = values[row] !== undefined || isUnread(table, row, field.id);
            if (isFilled || number === undefined || active?.[row] === 0 || whereIs(row) === "abroad")
              continue;
            const checked = checkOrgNumber(number);
            const suggestion = suggestVatNumber(number);
            if (!("owner" in checked) || checked.owner === "person" || suggestion === undefined) continue;
            const edit = setContent(table, row, field.id, suggestion);
            report({
              at: { register, row, field: field.id },
              facts: { register, field: field.id, organizationNumber: number, suggestion },
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
