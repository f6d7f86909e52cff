import { setField } from "../../book/new-row";
import { numbers, texts } from "../../book/table";
import { isBookable } from "../../resolve/bookable";
import { levelOf } from "../../tree/codes";
import { defineRule } from "../engine/rule";
import { overNodes } from "../shapes/over-nodes";
import { rowsHolding } from "../shapes/rows-holding";

/**
 * Överför aldrig till eftersystem stands on a main project that time cannot be registered on (#22, #23, Q16): it has
 * a place on subprojects and on bookable main projects, and nothing inherits it. The fix blanks it.
 */
export const neverTransfer = defineRule({
  id: "never-transfer",
  severity: "error",
  bind: (book) =>
    overNodes<{ readonly code: string }>(book, (table, { hasBelow, codeOf }) => {
      const codes = texts(table, "code");
      const flags = numbers(table, "neverTransfer");
      return {
        reads: ["neverTransfer", "bookable"],
        concerns: (row) => flags[row] === 1,
        rows: () => rowsHolding(flags, 1),
        affected: "above",
        judge: (row, report) => {
          const code = codeOf(row);
          if (levelOf(code) > 1) return;
          if (!hasBelow(row) && isBookable(book, code)) return;
          const edit = setField(book, table, row, "neverTransfer", undefined);
          report({
            at: { register: "projects", row, field: "neverTransfer" },
            facts: { code: codes[row] ?? "" },
            ...(edit && { edits: [edit] }),
          });
        },
      };
    }),
});
