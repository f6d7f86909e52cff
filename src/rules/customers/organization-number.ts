import { setContent } from "../../book/new-row";
import type { RegisterId } from "../../registers/register";
import { checkOrgNumber, isBornAfter } from "../../values/org-number";
import { defineRule } from "../engine/rule";
import { whereabouts } from "../shapes/home-country";
import { overAllRows } from "../shapes/over-rows";
import { textColumns } from "../shapes/text-columns";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  readonly text: string;
  readonly problem: "checksum" | "shape" | "form" | "meant" | "unborn";
  readonly canonical: string | undefined;
};

/**
 * An organisation number that cannot be one (formats E3): a wrong checksum is an error, because the digits alone prove
 * it; a wrong shape is a warning where no country is given, since foreign companies number otherwise. A right number
 * written another way is told with its fix. Rows with another country are not asked.
 */
export const organizationNumber = defineRule({
  id: "organization-number",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const columns = textColumns(table, ({ format }) => format === "organizationNumber");
      if (columns.length === 0) return undefined;
      const whereIs = whereabouts(table);
      return {
        reads: ["country", ...columns.map(({ field }) => field.id)],
        judge: (row, report) => {
          for (const { field, values } of columns) {
            const text = values[row];
            if (text === undefined || whereIs(row) === "abroad") continue;
            const checked = checkOrgNumber(text);
            const at = { register, row, field: field.id };
            const facts = { register, field: field.id, text, canonical: undefined };
            if ("canonical" in checked && isBornAfter(checked.canonical, book.today)) {
              report({ at, facts: { ...facts, problem: "unborn" } });
              continue;
            }
            if (checked.verdict === "ok") continue;
            if (checked.verdict === "wrong-checksum")
              report({ at, facts: { ...facts, problem: "checksum" } });
            else if (checked.verdict === "wrong-shape")
              report({
                at,
                facts: { ...facts, problem: "shape" },
                ...(whereIs(row) === "unsaid" && { severity: "warning" }),
              });
            else {
              const { canonical } = checked;
              const edit = setContent(table, row, field.id, canonical);
              report({
                at,
                facts: { ...facts, problem: checked.verdict === "meant" ? "meant" : "form", canonical },
                severity: checked.verdict === "meant" ? "warning" : "info",
                ...(edit && { edits: [edit] }),
              });
            }
          }
        },
      };
    }),
});
