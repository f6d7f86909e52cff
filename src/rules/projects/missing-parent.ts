import { tableOf, type Book } from "../../book/book";
import type { Edit } from "../../book/edit";
import { rowsWithKey } from "../../book/keys";
import { appendRow } from "../../book/new-row";
import { texts, type Table } from "../../book/table";
import { hasRowBelow } from "../../book/tree-links";
import { rowsLackingParent } from "../../book/tree-rows";
import { hasEmptySegment, parentCode } from "../../tree/codes";
import { codesBelow } from "../../tree/sorted-codes";
import type { Folded } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = { readonly code: string; readonly parent: string };

/** The subject is the parent: one missing row speaks for all of its children, and touches no more of the tree. */
const overParents = (book: Book, table: Table<"projects">): BoundRule<Facts, Folded> => {
  const codes = texts(table, "code");
  return {
    reads: { projects: ["code"] },
    subjects() {
      const missing = new Set<Folded>();
      for (const row of rowsLackingParent(book, table)) {
        const parent = parentCode(book.treeLinks.codes[row] ?? "");
        if (parent) missing.add(parent);
      }
      return missing;
    },
    touched({ row }) {
      const code = book.treeLinks.codes[row];
      if (code === undefined) return [];
      const parent = parentCode(code);
      const own = hasRowBelow(book, row) ? [code] : [];
      return parent ? [...own, parent] : own;
    },
    judge(absent, report) {
      if (rowsWithKey(table, absent).length > 0 || hasEmptySegment(absent)) return;
      let made: { readonly parent: string; readonly edits: readonly Edit[] } | undefined;
      for (const child of codesBelow(book.projectCodes, absent)) {
        // `C.` names no place in the tree, so that nothing can stand above it (Q3).
        if (parentCode(child) !== absent || hasEmptySegment(child)) continue;
        for (const row of rowsWithKey(table, child)) {
          const code = codes[row] ?? "";
          const parent = parentCode(code) ?? "";
          const name = parent.slice(parent.lastIndexOf(".") + 1);
          if (made?.parent !== parent)
            made = { parent, edits: [appendRow(book, table, { code: parent, name })] };
          report({
            at: { register: "projects", row, field: "code" },
            facts: { code, parent },
            edits: made.edits,
          });
        }
      }
    },
  };
};

/** A subproject (delprojekt) whose parent has no row of its own (#6, Q3). The fix makes the parent's row. */
export const missingParent = defineRule({
  id: "missing-parent",
  severity: "error",
  bind: (book) => {
    const table = tableOf(book, "projects");
    return table ? [overParents(book, table)] : [];
  },
});
