import { rowWithKey } from "../../book/keys";
import { setField } from "../../book/new-row";
import { NO_ROW, type RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { rowsByBelow } from "../../book/tree-rows";
import { firstBelow } from "../../tree/sorted-codes";
import { defineRule } from "../engine/rule";
import { overNodes } from "../shapes/over-nodes";

type Facts = { readonly code: string; readonly child: string };

/** A project said to be bookable (registrerbart) has projects below it (#9, Q2). The fix says that it is not. */
export const bookableWithChildren = defineRule({
  id: "bookable-with-children",
  severity: "error",
  bind: (book) =>
    overNodes<Facts>(book, (table, { hasBelow, codeOf }) => {
      const codes = texts(table, "code");
      const bookable = numbers(table, "bookable");
      const concerns = (row: RowId): boolean => bookable[row] === 1;
      return {
        reads: ["bookable"],
        concerns,
        rows: () => rowsByBelow(book, table, { hasBelow: true, isWanted: concerns }),
        affected: "above",
        judge: (row, report) => {
          if (!hasBelow(row)) return;
          const child = rowWithKey(table, firstBelow(book.projectCodes, codeOf(row)) ?? "") ?? NO_ROW;
          const edit = setField(book, table, row, "bookable", 0);
          report({
            at: { register: "projects", row, field: "bookable" },
            facts: { code: codes[row] ?? "", child: codes[child] ?? "" },
            ...(edit && { edits: [edit] }),
            also: [{ register: "projects", row: child, field: "code" }],
          });
        },
      };
    }),
});
