import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { rowsByBelow } from "../../book/tree-rows";
import { defineRule } from "../engine/rule";
import { overNodes } from "../shapes/over-nodes";

/** A project that nothing stands below is said not to be bookable (registrerbart): nobody can report time there (Q2). */
export const childlessNotBookable = defineRule({
  id: "childless-not-bookable",
  severity: "warning",
  bind: (book) =>
    overNodes<{ readonly code: string }>(book, (table, { hasBelow }) => {
      const codes = texts(table, "code");
      const bookable = numbers(table, "bookable");
      const concerns = (row: RowId): boolean => bookable[row] === 0;
      return {
        reads: ["bookable"],
        concerns,
        rows: () => rowsByBelow(book, table, { hasBelow: false, isWanted: concerns }),
        affected: "above",
        judge: (row, report) => {
          if (hasBelow(row)) return;
          report({ at: { register: "projects", row, field: "bookable" }, facts: { code: codes[row] ?? "" } });
        },
      };
    }),
});
