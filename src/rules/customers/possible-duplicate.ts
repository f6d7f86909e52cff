import { tableOf } from "../../book/book";
import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { isoDate } from "../../values/date";
import { checkOrgNumber, ownerKey } from "../../values/org-number";
import { fold } from "../../values/text";
import { defineRule } from "../engine/rule";
import { overGroups } from "../shapes/over-groups";

type Facts = {
  readonly number: string;
  readonly organizationNumber: string;
  /** Other customer numbers with it, at most three. */
  readonly others: readonly string[];
  readonly count: number;
};

const MOST_NAMED = 3;
const YEAR_DIGITS = 4;

/**
 * The same organisation number stands at several customer numbers in use (Q32): perhaps one customer entered twice.
 * Nothing is merged; one that is no longer active is settled.
 */
export const possibleDuplicate = defineRule({
  id: "possible-duplicate",
  severity: "warning",
  bind: (book) => {
    const table = tableOf(book, "customers");
    if (!table?.columnOf.has("organizationNumber")) return [];
    const field = "organizationNumber";
    const customerNumbers = texts(table, "number");
    const active = numbers(table, "active");
    const written = texts(table, field);
    const canonicalOf = (row: RowId): string | undefined => {
      const checked = checkOrgNumber(written[row] ?? "");
      return "canonical" in checked ? checked.canonical : undefined;
    };
    const year = Number(isoDate(book.today).slice(0, YEAR_DIGITS));
    const grouping = {
      table,
      fields: [field],
      keyOf: (row: RowId) => {
        const key = ownerKey(written[row] ?? "", year);
        return key === undefined ? undefined : fold(key);
      },
      name: "organizationNumber, owner",
      reads: ["number", "active"],
    };
    return [
      overGroups<Facts>(grouping, (all, report) => {
        const rows = all.filter((row) => active[row] !== 0);
        const spellings = rows.map((row) => customerNumbers[row] ?? "").sort();
        const typed = new Map(spellings.map((number) => [fold(number), number]));
        if (typed.size < 2) return;
        const named = [...typed.keys()].sort().slice(0, MOST_NAMED + 1);
        const also = rows.map((row) => ({ register: "customers", row, field }) as const);
        for (const row of rows) {
          const number = customerNumbers[row] ?? "";
          const others = named.filter((key) => key !== fold(number)).slice(0, MOST_NAMED);
          report({
            at: { register: "customers", row, field },
            facts: {
              number,
              organizationNumber: canonicalOf(row) ?? "",
              others: others.map((key) => typed.get(key) ?? ""),
              count: typed.size - 1,
            },
            also,
          });
        }
      }),
    ];
  },
});
