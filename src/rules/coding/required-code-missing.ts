import { codeIn, typedCodeIn } from "../../book/code-columns";
import { numbers } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overCodedEntries } from "./shapes/over-coded-entries";

type Facts = { readonly project: string; readonly dimension: string };

/**
 * A reviewed entry lacks the code of a dimension whose rule is Måste anges (#36, #164): it could not have been reviewed
 * so. An entry that is not reviewed yet is left alone, because it may be saved without the code.
 */
export const requiredCodeMissing = defineRule({
  id: "required-code-missing",
  severity: "warning",
  bind: (book) =>
    overCodedEntries<Facts>(book, (entries) => {
      const { id: register } = entries.register;
      const levels = numbers(entries, "reviewLevel");
      const project = entries.columnOf.get("project");
      return {
        concerns: ({ rule }) => rule === "required",
        judge: ({ column, dimension, from }, row, report) => {
          if ((levels[row] ?? 0) < 1 || codeIn(entries, row, column) !== "") return;
          report({
            at: { register, row, column },
            facts: { project: typedCodeIn(entries, row, project), dimension },
            also: [{ ...from, field: "rule" }],
          });
        },
      };
    }),
});
