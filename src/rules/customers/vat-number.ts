import { setContent } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import { type Table, texts } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { countryCode } from "../../values/country";
import { suggestVatNumber, checkVatNumber } from "../../values/vat-number";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";
import { textColumns } from "../shapes/text-columns";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  readonly text: string;
  readonly problem: "checksum" | "shape" | "form" | "meant" | "other-company" | "other-country";
  /** The number as it should be written, or the one that the organisation number points to. */
  readonly canonical: string | undefined;
};

/** VAT numbers of Greece begin with EL, those of Northern Ireland with XI, and those of the one-stop shop with EU. */
const isOf = (prefix: string, home: string): boolean =>
  prefix === "EU" ||
  prefix === home ||
  (prefix === "EL" && home === "GR") ||
  (prefix === "XI" && home === "GB");

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
      const countries = texts(table, "country");
      const homeOf = (row: RowId): string | undefined => countryCode(countries[row] ?? "");
      return {
        reads: ["organizationNumber", "country", ...columns.map(({ field }) => field.id)],
        judge: (row, report) => {
          for (const { field, values } of columns) {
            const text = values[row];
            if (text === undefined) continue;
            const at = { register, row, field: field.id };
            const facts = { register, field: field.id, text, canonical: undefined };
            const home = homeOf(row);
            const checked = checkVatNumber(text, home);
            if (checked.verdict === "wrong-checksum")
              report({ at, facts: { ...facts, problem: "checksum" } });
            else if (checked.verdict === "wrong-shape")
              report({ at, facts: { ...facts, problem: "shape" }, severity: "warning" });
            else {
              const { canonical } = checked;
              const own = checked.country === "SE" ? expected(table, row) : undefined;
              if (checked.verdict !== "ok") {
                const edit = setContent(table, row, field.id, canonical);
                report({
                  at,
                  facts: { ...facts, problem: checked.verdict === "meant" ? "meant" : "form", canonical },
                  severity: checked.verdict === "meant" ? "warning" : "info",
                  ...(edit && { edits: [edit] }),
                });
              }
              if (home !== undefined && !isOf(checked.country, home))
                report({ at, facts: { ...facts, problem: "other-country" }, severity: "warning" });
              if (own !== undefined && own !== canonical)
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
