import type { Edit } from "../../book/edit";
import { setContent } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import { texts, type Table } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { checkPostcode, type PostcodeVerdict } from "../../values/postcode";
import { fold } from "../../values/text";
import { defineRule } from "../engine/rule";
import { whereabouts } from "../shapes/home-country";
import { overAllRows } from "../shapes/over-rows";
import { textColumns } from "../shapes/text-columns";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  readonly text: string;
  readonly problem: "shape" | "leading-zero" | "form" | "meant" | "with-city";
  readonly canonical: string | undefined;
  readonly city: string | undefined;
};

/** Puts the postcode right and moves a city out of it, when Postort is blank or says the same. */
const editsFor = (table: Table, row: RowId, field: string, checked: PostcodeVerdict): readonly Edit[] => {
  const code = "canonical" in checked ? setContent(table, row, field, checked.canonical) : undefined;
  if (checked.verdict === "fixable" || checked.verdict === "meant") return code ? [code] : [];
  if (checked.verdict !== "with-city") return [];
  const stands = texts(table, "city")[row];
  if (stands === undefined) {
    const city = setContent(table, row, "city", checked.city);
    return code && city ? [code, city] : [];
  }
  return code && fold(stands) === fold(checked.city) ? [code] : [];
};

/**
 * A Swedish postcode is five digits, written `NNN NN` (#127, Q30, formats E3); a city in the same cell moves to
 * Postort. Rows with another country are not asked, and where no country is given a wrong shape is only a warning.
 */
export const postcode = defineRule({
  id: "postcode",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const columns = textColumns(table, ({ format }) => format === "postcode");
      if (columns.length === 0) return undefined;
      const whereIs = whereabouts(table);
      return {
        reads: ["country", "city", ...columns.map(({ field }) => field.id)],
        judge: (row, report) => {
          for (const { field, values } of columns) {
            const text = values[row];
            if (text === undefined || whereIs(row) === "abroad") continue;
            const checked = checkPostcode(text);
            if (checked.verdict === "ok") continue;
            const at = { register, row, field: field.id };
            const facts = { register, field: field.id, text, canonical: undefined, city: undefined };
            if (checked.verdict === "wrong-shape") {
              const severity = whereIs(row) === "home" ? "error" : "warning";
              report({ at, facts: { ...facts, problem: "shape" }, severity });
              continue;
            }
            const edits = editsFor(table, row, field.id, checked);
            report({
              at,
              facts: {
                ...facts,
                problem: checked.verdict === "fixable" ? "form" : checked.verdict,
                canonical: checked.verdict === "leading-zero" ? undefined : checked.canonical,
                city: checked.verdict === "with-city" ? checked.city : undefined,
              },
              severity: checked.verdict === "fixable" ? "info" : "warning",
              ...(edits.length > 0 && { edits }),
            });
          }
        },
      };
    }),
});
