import type { RowId } from "../../book/row-id";
import { hasField, numbers, texts } from "../../book/table";
import { isBilled } from "../../resolve/billing-flag";
import { defineRule } from "../engine/rule";
import { overBilling } from "./shapes/over-billing";
import { rowsReviewed } from "./shapes/rows-reviewed";

type Facts = {
  /** The project; undefined for travel without one. */
  readonly project: string | undefined;
};

/**
 * A reviewed billable entry has no customer, so that it can never be released (#167). One that is released all the same
 * is told of by released-without-customer.
 */
export const billableWithoutCustomer = defineRule({
  id: "billable-without-customer",
  severity: "warning",
  bind: (book) =>
    overBilling<Facts>(book, (entries) => {
      if (!hasField(entries, "customer")) return undefined;
      const { id: register } = entries.register;
      const own = numbers(entries, "billable");
      const levels = numbers(entries, "reviewLevel");
      const released = numbers(entries, "released");
      const [projects, customers] = [texts(entries, "project"), texts(entries, "customer")];
      const concerns = (row: RowId): boolean =>
        customers[row] === undefined &&
        released[row] === undefined &&
        !entries.faults.get(row)?.has("customer") &&
        !entries.faults.get(row)?.has("released");
      return {
        rows: () => rowsReviewed(book, entries).filter(concerns),
        concerns,
        judge: (row, { flag, isTransferred }, { releaseLevel }, report) => {
          if ((levels[row] ?? 0) < releaseLevel || !isBilled(flag, own[row]) || !isTransferred) return;
          report({ at: { register, row, field: "customer" }, facts: { project: projects[row] } });
        },
      };
    }),
});
