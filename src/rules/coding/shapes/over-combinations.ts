import { tableOf, type Book } from "../../../book/book";
import type { RowId } from "../../../book/row-id";
import { combinationsOf, type Combinations } from "../../../resolve/combinations";
import type { BoundRule, Report } from "../../engine/rule";

/**
 * Judges each row of `codingCombinations` (Konteringskombinationer) by the rows above it: a change of any row concerns
 * them all.
 */
export const overCombinations = <Facts>(
  book: Book,
  judge: (combinations: Combinations, row: RowId, report: Report<Facts>) => void,
): BoundRule<Facts, RowId>[] => {
  const table = tableOf(book, "codingCombinations");
  if (!table) return [];
  let combinations = combinationsOf(book);
  return [
    {
      reads: {
        codingCombinations: "all",
        dimensions: ["dimension", "singular", "plural", "kind"],
      },
      subjects: () => table.order,
      touched: ({ register, row }) => {
        combinations = combinationsOf(book);
        return register === "codingCombinations" ? [row, ...table.order] : table.order;
      },
      judge: (row, report) => {
        if (combinations && table.raw[row]) judge(combinations, row, report);
      },
    },
  ];
};
