import type { Table } from "../../book/table";
import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";
import { rowsFilled } from "../shapes/rows-holding";

type Facts = { readonly released: number };

/** An entry is released for billing without a customer, though both a customer and the billing tick are needed (#167). */
export const releasedWithoutCustomer = defineRule({
  id: "released-without-customer",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      if (register !== "timeEntries" && register !== "travelEntries") return undefined;
      if (!table.columnOf.has("customer")) return undefined;
      // Both registers of entries have the two columns.
      const entries = table as Table<"timeEntries">;
      const days = numbers(entries, "released");
      const customers = texts(entries, "customer");
      return {
        reads: ["released", "customer"],
        rows: () => rowsFilled(days),
        judge: (row, report) => {
          const released = days[row];
          if (released === undefined || customers[row] !== undefined) return;
          if (table.faults.get(row)?.has("customer")) return;
          report({ at: { register, row, field: "customer" }, facts: { released } });
        },
      };
    }),
});
