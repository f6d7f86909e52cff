import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

type Facts = { readonly project: string; readonly dimension: string; readonly code: string };

/** A project's coding has both a code and Lägg blank (#34, Q18): the one fills the field in, the other leaves it empty. */
export const codeAndBlank = defineRule({
  id: "code-and-blank",
  severity: "error",
  bind: (book) =>
    overRows<"projectCodings", Facts>(
      book,
      "projectCodings",
      ["project", "dimension", "code", "leaveBlank"],
      (table) => {
        const [projects, dimensions] = [texts(table, "project"), texts(table, "dimension")];
        const codes = texts(table, "code");
        const blanks = numbers(table, "leaveBlank");
        return (row, report) => {
          const code = codes[row];
          if (code === undefined || blanks[row] !== 1) return;
          report({
            at: { register: "projectCodings", row, field: "leaveBlank" },
            facts: { project: projects[row] ?? "", dimension: dimensions[row] ?? "", code },
            also: [{ register: "projectCodings", row, field: "code" }],
          });
        };
      },
    ),
});
