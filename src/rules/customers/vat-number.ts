import { setContent } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import { type Table, texts } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { suggestVatNumber, checkVatNumber } from "../../values/vat-number";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";
import { textColumns } from "../shapes/text-columns";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  readonly text: string;
  readonly problem: "checksum" | "shape" | "form" | "other-company";
  /** The number as it should be written, or the one that the organisation number points to. */
  readonly canonical: string | undefined;
};

/** The Swedish VAT number that the row's organisation number points to, where that is right. */
const expected = (table: Table, row: RowId): string | undefined => {
  const number = texts(table, "organizationNumber")[row];
  return number === undefined ? undefined : suggestVatNumber(number);
};

/**
 * A VAT number that cannot be one (formats E3): a Swedish one with a wrong checksum is an error, a shape that no
 * country in the EU uses a warning. A Swedish one that is not the organisation number's is a warning too: VAT groups
 * have one of their own.
 */
export const vatNumber = defineRule({
  id: "vat-number",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const columns = textColumns(table, ({ format }) => format === "vatNumber");
      if (columns.length === 0) return undefined;
      return {
        reads: ["organizationNumber", ...columns.map(({ field }) => field.id)],
        judge: (row, report) => {
          for (const { field, values } of columns) {
            const text = values[row];
            if (text === undefined) continue;
            const at = { register, row, field: field.id };
            const facts = { register, field: field.id, text, canonical: undefined };
            const checked = checkVatNumber(text);
            if (checked.verdict === "wrong-checksum")
              report({ at, facts: { ...facts, problem: "checksum" } });
            else if (checked.verdict === "wrong-shape")
              report({ at, facts: { ...facts, problem: "shape" }, severity: "warning" });
            else {
              const { canonical } = checked;
              const own = expected(table, row);
              if (checked.verdict === "fixable") {
                const edit = setContent(table, row, field.id, canonical);
                report({
                  at,
                  facts: { ...facts, problem: "form", canonical },
                  severity: "info",
                  ...(edit && { edits: [edit] }),
                });
              }
              if (checked.country === "SE" && own !== undefined && own !== canonical)
                report({
                  at,
                  facts: { ...facts, problem: "other-company", canonical: own },
                  severity: "warning",
                });
            }
          }
        },
      };
    }),
});
