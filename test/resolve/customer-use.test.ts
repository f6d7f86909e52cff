import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { rowId } from "#core/book/row-id";
import { customerUse } from "#core/resolve/customer-use";
import { dayOf } from "#core/values/date";
import { bookOf } from "../rules/books";

const day = dayOf(2026, 3, 16)!;

const use = (...customers: Record<string, string>[]) => {
  const of = customerUse(tableOf(bookOf({ customers }), "customers")!);
  return customers.map((_, row) => of(rowId(row), day));
};

test("a customer is usable while it is active and the day is within its dates, the ends among them Q31", () => {
  expect(
    use(
      {},
      { active: "Ja", startDate: "2026-03-16", endDate: "2026-03-16" },
      { startDate: "2026-03-17" },
      { endDate: "2026-03-15" },
      { active: "Nej" },
      { active: "Nej", endDate: "2026-03-15" },
    ),
  ).toEqual(["usable", "usable", "before-start", "after-end", "inactive", "after-end"]);
});
