import { setContent } from "../../book/new-row";
import type { RegisterId } from "../../registers/register";
import { isRoundedAway } from "../../values/identifiers/misread";
import { checkPhone } from "../../values/identifiers/phone-number";
import { defineRule } from "../engine/rule";
import { whereabouts } from "../shapes/home-country";
import { overAllRows } from "../shapes/over-rows";
import { textColumns } from "../shapes/text-columns";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  readonly text: string;
  /** Excel has rounded the number away; no number; one that is written so that it reaches nobody. */
  readonly problem: "rounded" | "shape" | "meant";
  readonly canonical: string | undefined;
};

/**
 * A phone number that reaches nobody (formats E3): a zero or a plus is lost, a zero is too many, it is none at all. The
 * number that is meant is offered. Rows with another country are asked only of what no country's number can be.
 */
export const phone = defineRule({
  id: "phone",
  severity: "warning",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const columns = textColumns(table, ({ format }) => format === "phone");
      if (columns.length === 0) return undefined;
      const whereIs = whereabouts(table);
      return {
        reads: ["country", ...columns.map(({ field }) => field.id)],
        judge: (row, report) => {
          for (const { field, values } of columns) {
            const text = values[row];
            if (text === undefined) continue;
            const at = { register, row, field: field.id };
            const facts = { register, field: field.id, text, canonical: undefined };
            if (isRoundedAway(text)) {
              report({ at, facts: { ...facts, problem: "rounded" } });
              continue;
            }
            if (whereIs(row) === "abroad") continue;
            const checked = checkPhone(text);
            if (checked.verdict === "ok") continue;
            if (!("canonical" in checked)) {
              report({ at, facts: { ...facts, problem: "shape" } });
              continue;
            }
            const { canonical } = checked;
            const edit = setContent(table, row, field.id, canonical);
            report({ at, facts: { ...facts, problem: "meant", canonical }, ...(edit && { edits: [edit] }) });
          }
        },
      };
    }),
});
