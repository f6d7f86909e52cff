import { setField } from "../../book/new-row";
import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

/**
 * A dimension adds participants on choice, but does not show people their own by default, which that setting is part
 * of (#160): it does nothing. The fix blanks it.
 */
export const autoAddParticipant = defineRule({
  id: "auto-add-participant",
  severity: "warning",
  bind: (book) =>
    overRows<"dimensions", { readonly dimension: string }>(
      book,
      "dimensions",
      ["dimension", "autoAddParticipant", "ownByDefault"],
      (table) => {
        const dimensions = texts(table, "dimension");
        const added = numbers(table, "autoAddParticipant");
        const own = numbers(table, "ownByDefault");
        return (row, report) => {
          if (added[row] !== 1 || own[row] === 1) return;
          const edit = setField(book, table, row, "autoAddParticipant", undefined);
          report({
            at: { register: "dimensions", row, field: "autoAddParticipant" },
            facts: { dimension: dimensions[row] ?? "" },
            ...(edit && { edits: [edit] }),
          });
        };
      },
    ),
});
