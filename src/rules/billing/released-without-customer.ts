import { isUnread, hasField, numbers, texts } from "../../book/table";
import { isEntries } from "../../resolve/entry-coding";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";
import { rowsFilled } from "../shapes/rows-holding";

type Facts = { readonly released: Day };

/** An entry is released for billing without a customer, though both a customer and the billing tick are needed (#167). */
export const releasedWithoutCustomer = defineRule({
  id: "released-without-customer",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      if (!isEntries(table) || !hasField(table, "customer")) return undefined;
      const days = numbers(table, "released");
      const customers = texts(table, "customer");
      return {
        reads: ["released", "customer"],
        rows: () => rowsFilled(days),
        judge: (row, report) => {
          const released = days[row];
          if (released === undefined || customers[row] !== undefined) return;
          if (isUnread(table, row, "customer")) return;
          report({ at: { register, row, field: "customer" }, facts: { released } });
        },
      };
    }),
});
