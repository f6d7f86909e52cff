import { tableOf } from "../../book/book";
import { ANY } from "../../book/code-columns";
import type { InsertRow } from "../../book/edit";
import { appendRow } from "../../book/new-row";
import { combinationsOf, type Combinations } from "../../resolve/combinations";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = {
  /** How many rows say Tillåt ej. */
  readonly count: number;
};

/** The row that allows everything which the rows above it do not deny. */
const allowRest = (edit: InsertRow, { columns }: Combinations): InsertRow => ({
  ...edit,
  cells: edit.cells.map((cell, at) => (columns.some(({ column }) => column === at) ? ANY : cell)),
});

/**
 * Every row of `codingCombinations` (Konteringskombinationer) says Tillåt ej (#174): only what is listed is allowed, so
 * nothing is. One finding in place of one for each entry; the fix allows the rest.
 */
export const onlyDenials = defineRule({
  id: "only-denials",
  severity: "error",
  bind: (book): BoundRule<Facts, "all">[] => {
    const table = tableOf(book, "codingCombinations");
    if (!table) return [];
    return [
      {
        reads: {
          codingCombinations: "all",
          dimensions: ["dimension", "singular", "plural", "kind"],
        },
        subjects: () => ["all"],
        touched: () => ["all"],
        judge: (_, report) => {
          const combinations = combinationsOf(book);
          if (!combinations?.isOn || combinations.allowsAny) return;
          const rows = table.order.filter((row) => combinations.codesOf(row) !== undefined);
          const [row] = rows;
          if (row === undefined) return;
          report({
            at: { register: "codingCombinations", row, field: "kind" },
            facts: { count: rows.length },
            edits: [allowRest(appendRow(book, table, { kind: "allow" }), combinations)],
            also: rows.map((one) => ({ register: "codingCombinations", row: one, field: "kind" })),
          });
        },
      },
    ];
  },
});
