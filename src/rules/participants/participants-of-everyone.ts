import { tableOf } from "../../book/book";
import { texts } from "../../book/table";
import { resolveAllEmployees } from "../../resolve/participants";
import { codesBelow } from "../../tree/sorted-codes";
import { defineRule } from "../engine/rule";
import { overReferencing } from "../shapes/over-referencing";

type Facts = { readonly project: string; readonly employee: string };

/**
 * A project names a member while all employees are participants of it, by itself or by what it inherits: the row adds
 * nobody (#91, Q22). A project manager's
 * row tells the role, and is in order.
 */
export const participantsOfEveryone = defineRule({
  id: "participants-of-everyone",
  severity: "info",
  bind: (book) => {
    const from = tableOf(book, "participants");
    const to = tableOf(book, "projects");
    if (!from || !to) return [];
    const projects = texts(from, "project");
    const employees = texts(from, "employee");
    const roles = texts(from, "role");
    return [
      overReferencing<Facts>({
        from,
        field: "project",
        to,
        reads: {
          participants: ["project", "employee", "role"],
          projects: ["code", "allEmployees", "inheritParticipants"],
        },
        affectedKeys: (code) => [...codesBelow(book.projectCodes, code)],
        judgeKey: (code) => {
          if (!resolveAllEmployees(book, code).value) return undefined;
          return (row, report) => {
            if (roles[row] === "manager") return;
            report({
              at: { register: "participants", row, field: "employee" },
              facts: { project: projects[row] ?? "", employee: employees[row] ?? "" },
            });
          };
        },
      }),
    ];
  },
});
