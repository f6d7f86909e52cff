import { codeIn } from "../../book/code-columns";
import { texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overCombinations } from "./shapes/over-combinations";

/**
 * A row of `codingCombinations` (Konteringskombinationer) has a type but neither a code nor `*`: it is passed over
 * (#174).
 */
export const blankCombination = defineRule({
  id: "blank-combination",
  severity: "warning",
  bind: (book) =>
    overCombinations<{ readonly kind: string }>(book, ({ table, columns }, row, report) => {
      const kind = texts(table, "kind")[row];
      if (kind === undefined || columns.some(({ column }) => codeIn(table, row, column) !== "")) return;
      report({ at: { register: "codingCombinations", row }, facts: { kind } });
    }),
});
