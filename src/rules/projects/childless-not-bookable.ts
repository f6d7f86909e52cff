import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overNodes } from "../shapes/over-nodes";
import { rowsHolding } from "../shapes/rows-holding";

/** A project that nothing stands below is said not to be bookable (registrerbart): nobody can report time there (Q2). */
export const childlessNotBookable = defineRule({
  id: "childless-not-bookable",
  severity: "warning",
  bind: (book) =>
    overNodes<{ readonly code: string }>(book, (table, { hasBelow }) => {
      const codes = texts(table, "code");
      const bookable = numbers(table, "bookable");
      return {
        reads: ["bookable"],
        concerns: (row) => bookable[row] === 0,
        rows: () => rowsHolding(bookable, 0),
        affected: "above",
        judge: (row, report) => {
          if (hasBelow(row)) return;
          report({ at: { register: "projects", row, field: "bookable" }, facts: { code: codes[row] ?? "" } });
        },
      };
    }),
});
