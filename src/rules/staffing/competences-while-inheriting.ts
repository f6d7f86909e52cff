import { tableOf } from "../../book/book";
import { deleteRow } from "../../book/delete-row";
import { numbers, texts } from "../../book/table";
import { parentCode } from "../../tree/codes";
import { defineRule } from "../engine/rule";
import { overReferencing } from "../shapes/over-referencing";

type Facts = { readonly project: string; readonly competence: string };

/**
 * A project has competences of its own while it inherits those from above, which then count instead (#84, Q21): its
 * own do nothing. The fix deletes the row, which leaves what the project asks for as it is.
 */
export const competencesWhileInheriting = defineRule({
  id: "competences-while-inheriting",
  severity: "warning",
  bind: (book) => {
    const from = tableOf(book, "projectCompetences");
    const to = tableOf(book, "projects");
    if (!from || !to) return [];
    const projects = texts(from, "project");
    const competences = texts(from, "competence");
    const inherits = numbers(to, "inheritCompetences");
    return [
      overReferencing<Facts>({
        from,
        field: "project",
        to,
        // The fix holds the whole row.
        reads: { projectCompetences: "all", projects: ["code", "inheritCompetences"] },
        judgeKey: (code, target) => {
          if (inherits[target] !== 1 || parentCode(code) === undefined) return undefined;
          return (row, report) => {
            report({
              at: { register: "projectCompetences", row, field: "competence" },
              facts: { project: projects[row] ?? "", competence: competences[row] ?? "" },
              edits: [deleteRow(from, row)],
            });
          };
        },
      }),
    ];
  },
});
