import { type RowId, rowId } from "../../book/row-id";
import { texts } from "../../book/table";
import { codeProblems, type CodeProblem } from "../../tree/code-problems";
import { hasInvisible } from "../../values/text";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

type Facts = CodeProblem & { readonly code: string };

const rowsWithProblems = (codes: readonly (string | undefined)[]): RowId[] => {
  const rows: RowId[] = [];
  for (let row = rowId(0); row < codes.length; row++) {
    const code = codes[row];
    if (code !== undefined && codeProblems(code).length > 0) rows.push(row);
  }
  return rows;
};

/**
 * A project code is letters and digits in segments between dots (#13, Q3, Q4). A hyphen or an underscore is told as
 * a warning: other systems may refuse it. An empty segment or any other character is an error.
 */
export const projectCode = defineRule({
  id: "project-code",
  severity: "error",
  bind: (book) =>
    overRows<"projects", Facts>(book, "projects", ["code"], (table) => {
      const codes = texts(table, "code");
      return {
        rows: () => rowsWithProblems(codes),
        judge: (row, report) => {
          const code = codes[row];
          // What nobody sees is told of by invisible-characters, which takes it away.
          if (code === undefined || hasInvisible(code)) return;
          const at = { register: "projects", row, field: "code" } as const;
          for (const problem of codeProblems(code))
            report({
              at,
              facts: { code, ...problem },
              ...(problem.problem === "unusual-character" && { severity: "warning" }),
            });
        },
      };
    }),
});
