import { deleteRow } from "../../book/delete-row";
import type { Edit } from "../../book/edit";
import type { RowId } from "../../book/row-id";
import { texts } from "../../book/table";
import type { CombinationKind, Combinations } from "../../resolve/combinations";
import { defineRule } from "../engine/rule";
import { partsOfRow, type Part } from "./shapes/combination-parts";
import { overCombinations } from "./shapes/over-combinations";

type Facts = {
  /** The codes of the row above that speaks first. */
  readonly above: readonly Part[];
  readonly kind: CombinationKind;
  /** Whether the row above says the same, so that this one only repeats it. */
  readonly isRepeated: boolean;
};

/** Takes the row away when nothing stands there but what the row above says already. */
const deletion = ({ table, columns }: Combinations, row: RowId): Edit | undefined => {
  const cells = table.raw[row] ?? [];
  const own = new Set([table.columnOf.get("kind"), ...columns.map(({ column }) => column)]);
  if (cells.some((cell, column) => cell !== "" && !own.has(column))) return undefined;
  return deleteRow(table, row);
};

/**
 * A row of `codingCombinations` (Konteringskombinationer) never decides, because a row above it matches all that it
 * does (#174): a warning where that row says the opposite. The fix takes away a row that only repeats.
 */
export const unreachableCombination = defineRule({
  id: "unreachable-combination",
  severity: "info",
  bind: (book) =>
    overCombinations<Facts>(book, (combinations, row, report) => {
      const shadow = combinations.shadowOf(row);
      if (shadow === undefined) return;
      const kinds = texts(combinations.table, "kind");
      const isRepeated = kinds[shadow] === kinds[row];
      const edit = isRepeated ? deletion(combinations, row) : undefined;
      report({
        at: { register: "codingCombinations", row },
        facts: {
          above: partsOfRow(combinations, shadow),
          kind: kinds[shadow] === "allow" ? "allow" : "deny",
          isRepeated,
        },
        ...(!isRepeated && { severity: "warning" }),
        ...(edit && { edits: [edit] }),
        also: [{ register: "codingCombinations", row: shadow }],
      });
    }),
});
