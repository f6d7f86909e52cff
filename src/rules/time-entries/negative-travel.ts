import { tableOf } from "../../book/book";
import { buildIndex, foldedKey } from "../../book/keys";
import { positionsIn } from "../../book/positions";
import { type RowId, rowId } from "../../book/row-id";
import { numbers, texts, type RowIndex, type Table } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { type Folded, type Ore, ore } from "../../values/brands";
import { finish, type Task } from "../../values/task";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = { readonly employee: string; readonly amount: Ore };

const fields = ["employee", "amount"];

const overAmounts = (entries: Table<"travelEntries">): BoundRule<Facts, Folded> => {
  const [employees, amounts] = [texts(entries, "employee"), numbers(entries, "amount")];
  /** An amount and its correction come under one key. */
  const keyOf = (row: RowId): Folded | undefined => {
    const amount = amounts[row];
    return amount === undefined || amount === 0
      ? undefined
      : foldedKey([employees[row] ?? "", String(Math.abs(amount))]);
  };
  const groups = (): Task<RowIndex> => buildIndex(entries, "employee, size", keyOf, fields);
  const isNegative = (row: RowId): boolean => (amounts[row] ?? 0) < 0;
  return {
    reads: { travelEntries: fields },
    prepare: groups,
    *subjects() {
      for (let row = rowId(0); row < amounts.length; row++) {
        const key = isNegative(row) ? keyOf(row) : undefined;
        if (key !== undefined) yield key;
        else if (row % 64 === 0) yield undefined;
      }
    },
    touched: ({ row }) => {
      const key = keyOf(row);
      return key === undefined ? [] : [key];
    },
    judge: (subject, report) => {
      const rows = rowsIn(finish(groups()), subject);
      const negative = rows.filter(isNegative);
      const corrected = rows.length - negative.length;
      if (negative.length <= corrected) return;
      const positions = positionsIn(entries);
      const ordered = negative.toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
      for (const row of ordered.slice(corrected))
        report({
          at: { register: "travelEntries", row, field: "amount" },
          facts: { employee: employees[row] ?? "", amount: ore(amounts[row] ?? 0) },
        });
    },
  };
};

/**
 * Travel has a negative amount, and there is no entry of that employee with the same amount that it corrects: a sign too
 * many, or a credit that has lost what it is of.
 */
export const negativeTravel = defineRule({
  id: "negative-travel",
  severity: "warning",
  bind: (book) => {
    const entries = tableOf(book, "travelEntries");
    return entries ? [overAmounts(entries)] : [];
  },
});
