import { tableOf, type Book } from "../../book/book";
import type { Edit } from "../../book/edit";
import { rowsWithKey } from "../../book/keys";
import { appendRow } from "../../book/new-row";
import { placeAtEnd } from "../../book/positions";
import { texts, type Table } from "../../book/table";
import { hasRowBelow } from "../../book/tree-links";
import { rowsLackingParent } from "../../book/tree-rows";
import { hasEmptySegment, parentCode } from "../../tree/codes";
import { codesBelow } from "../../tree/sorted-codes";
import type { Folded } from "../../values/brands";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = {
  readonly code: string;
  readonly parent: string;
  /** Those above the parent that have no row either, the nearest first. */
  readonly above?: readonly string[];
};

/** The parent of a code as it is typed, and those above it, for as long as they have no row; the nearest first. */
const missingAbove = (table: Table<"projects">, code: string): string[] => {
  const missing: string[] = [];
  for (let at = parentCode(code); at !== undefined; at = parentCode(at)) {
    if (rowsWithKey(table, fold(at)).length > 0) break;
    missing.push(at);
  }
  return missing;
};

/** The edits that give each of these a row, from the top of the tree down. */
const rowsFor = (book: Book, table: Table<"projects">, missing: readonly string[]): Edit[] =>
  missing.toReversed().map((code, at) => {
    const name = code.slice(code.lastIndexOf(".") + 1);
    return { ...appendRow(book, table, { code, name }), ...placeAtEnd(table, at) };
  });

/** The parents below a code that have no row: whether the code has one is a matter of their fix. */
function* missingBelow(book: Book, table: Table<"projects">, code: Folded): Generator<Folded> {
  let last: Folded | undefined;
  for (const below of codesBelow(book.projectCodes, code)) {
    const parent = parentCode(below);
    if (parent === undefined || parent === code || parent === last) continue;
    last = parent;
    if (rowsWithKey(table, parent).length === 0) yield parent;
  }
}

/** Whether a code below another is right below it, with no level between. */
const isRightBelow = (below: Folded, code: Folded): boolean => below.indexOf(".", code.length + 1) < 0;

/** The subject is the parent: one missing row speaks for all of its children. */
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
      const own = hasRowBelow(book, row) ? [code, ...missingBelow(book, table, code)] : [];
      return parent ? [...own, parent] : own;
    },
    judge(absent, report) {
      if (rowsWithKey(table, absent).length > 0 || hasEmptySegment(absent)) return;
      let made:
        | { readonly parent: string; readonly above: readonly string[]; readonly edits: readonly Edit[] }
        | undefined;
      for (const child of codesBelow(book.projectCodes, absent)) {
        // `C.` names no place in the tree, so that nothing can stand above it (Q3).
        if (!isRightBelow(child, absent) || hasEmptySegment(child)) continue;
        for (const row of rowsWithKey(table, child)) {
          const code = codes[row] ?? "";
          const parent = parentCode(code) ?? "";
          if (made?.parent !== parent) {
            const missing = missingAbove(table, code);
            made = { parent, above: missing.slice(1), edits: rowsFor(book, table, missing) };
          }
          const { above, edits } = made;
          report({
            at: { register: "projects", row, field: "code" },
            facts: { code, parent, ...(above.length > 0 && { above }) },
            edits,
          });
        }
      }
    },
  };
};

/** A subproject (delprojekt) whose parent has no row of its own (#6, Q3). The fix makes its row, and those of all levels above that lack theirs. */
export const missingParent = defineRule({
  id: "missing-parent",
  severity: "error",
  bind: (book) => {
    const table = tableOf(book, "projects");
    return table ? [overParents(book, table)] : [];
  },
});
