import { codeIn } from "../../book/code-columns";
import { columnAt } from "../../book/row-id";
import { isOpen } from "../../resolve/open-entries";
import { defineRule } from "../engine/rule";
import { isLaidOutCode } from "./shapes/demands";
import { entryFacts } from "./shapes/entry-facts";
import { overCodedEntries } from "./shapes/over-coded-entries";

type Facts = {
  readonly project: string;
  readonly dimension: string;
  /** What the entry has; "" for none. */
  readonly code: string;
  readonly laidOut: string;
};

/**
 * A dimension is Låst for a project that lays out a code there, and the entry has another (#32, #36): nobody could have
 * typed it. A warning where the entry is reviewed or released, because the project may have changed since; the fix
 * writes the project's code in the others.
 */
export const lockedCodeDiffers = defineRule({
  id: "locked-code-differs",
  severity: "error",
  bind: (book) =>
    overCodedEntries<Facts>(book, (entries) => {
      const { id: register } = entries.register;
      const open = isOpen(entries);
      return {
        concerns: ({ rule, laidOut }) => rule === "locked" && laidOut !== undefined,
        judge: ({ column, dimension, laidOut = "", from }, row, report) => {
          if (isLaidOutCode(codeIn(entries, row, column), laidOut)) return;
          const cell = entries.raw[row]?.[column] ?? "";
          report({
            at: { register, row, column },
            facts: { ...entryFacts(entries, row, { column, dimension }), laidOut },
            ...(open(row)
              ? { edits: [{ kind: "set", register, row, column: columnAt(column), from: cell, to: laidOut }] }
              : { severity: "warning" }),
            also: [{ ...from, field: "rule" }],
          });
        },
      };
    }),
});
