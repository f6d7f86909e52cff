import { numbers, texts } from "../../book/table";
import { customerUse } from "../../resolve/customer-use";
import { isOpen } from "../../resolve/open-entries";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { overTimeAndTravel } from "../shapes/over-entries";

type Facts = {
  readonly customer: string;
  readonly reason: "inactive" | "before-start" | "after-end";
  /** The customer's date that the entry is outside. */
  readonly limit: Day | undefined;
};

/**
 * Time or travel is registered on a customer that is not usable (Q31): outside the customer's dates, an error; or on one that is
 * not active, a warning, and only while the entry is neither reviewed nor released.
 */
export const unusableCustomer = defineRule({
  id: "unusable-customer",
  severity: "error",
  bind: (book) =>
    overTimeAndTravel<"customers", Facts>(book, "customers", (entries, customers) => {
      const named = texts(entries, "customer");
      const days = numbers(entries, "date");
      const open = isOpen(entries);
      const useOn = customerUse(customers);
      const active = numbers(customers, "active");
      const starts = numbers(customers, "startDate");
      const ends = numbers(customers, "endDate");
      return {
        reads: ["date", "reviewLevel", "released"],
        readsThere: ["active", "startDate", "endDate"],
        judgeKey: (_, target) => {
          const start = starts[target];
          const end = ends[target];
          const inactive = active[target] === 0;
          if (start === undefined && end === undefined && !inactive) return undefined;
          return (row, report) => {
            const reason = useOn(target, days[row]);
            if (reason === "usable" || (reason === "inactive" && !open(row))) return;
            report({
              at: { register: entries.register.id, row, field: "customer" },
              facts: {
                customer: named[row] ?? "",
                reason,
                limit: { "before-start": start, "after-end": end, inactive: undefined }[reason],
              },
              ...(reason === "inactive" && { severity: "warning" }),
            });
          };
        },
      };
    }),
});
