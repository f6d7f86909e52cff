import { tableOf } from "../../book/book";
import { deleteRow } from "../../book/delete-row";
import { NO_ROW } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { rowAbove } from "../../book/tree-links";
import { codesBelow } from "../../tree/sorted-codes";
import { defineRule } from "../engine/rule";
import { overReferencing } from "../shapes/over-referencing";

type Facts = { readonly project: string; readonly competence: string };

/**
 * A project has competences of its own while it inherits those from above, which then count instead (#84, Q21): its
 * own do nothing. One that has nothing above it to inherit from keeps its own. The fix deletes the row, which leaves what the project asks for as it is.
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
        affectedKeys: (code) => [...codesBelow(book.projectCodes, code)],
        judgeKey: (_, target) => {
          if (inherits[target] !== 1 || rowAbove(book, to, target) === NO_ROW) return undefined;
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
