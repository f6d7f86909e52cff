import { tableOf } from "../../book/book";
import { buildIndex } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { texts } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { resolveSetting } from "../../resolve/setting";
import type { Folded } from "../../values/brands";
import { checkOrgNumber } from "../../values/org-number";
import { finish } from "../../values/task";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = { readonly number: string; readonly organizationNumber: string };

const canonicalOf = (text: string | undefined): Folded | undefined => {
  const checked = checkOrgNumber(text ?? "");
  return "canonical" in checked ? fold(checked.canonical) : undefined;
};

/** A customer bears the company's own organisation number, as the settings have it: invoices would go to oneself. */
export const customerIsCompany = defineRule({
  id: "customer-is-company",
  severity: "warning",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const [customers, settings] = [tableOf(book, "customers"), tableOf(book, "settings")];
    const field = "organizationNumber";
    if (!customers?.columnOf.has(field) || !settings) return [];
    const [numbers, written] = [texts(customers, "number"), texts(customers, field)];
    const own = (): Folded | undefined => {
      const { value } = resolveSetting(book, "companyNumber");
      return value === undefined ? undefined : canonicalOf(String(value));
    };
    const prepare = () =>
      buildIndex(customers, `${field}, canonical`, (row) => canonicalOf(written[row]), [field]);
    const bearers = (number: Folded | undefined): readonly RowId[] =>
      number === undefined ? [] : rowsIn(finish(prepare()), number);
    let known = own();
    return [
      {
        reads: { customers: ["number", field], settings: ["name", "value"] },
        prepare,
        subjects: () => bearers(known),
        touched: ({ register, row }) => {
          if (register === "customers") return [row];
          const before = known;
          known = own();
          return before === known ? [] : [...bearers(before), ...bearers(known)];
        },
        judge: (row, report) => {
          const number = canonicalOf(written[row]);
          if (!customers.raw[row] || number === undefined || number !== known) return;
          report({
            at: { register: "customers", row, field },
            facts: { number: numbers[row] ?? "", organizationNumber: written[row] ?? "" },
          });
        },
      },
    ];
  },
});
