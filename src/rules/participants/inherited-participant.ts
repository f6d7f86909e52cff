import { tableOf } from "../../book/book";
import { deleteRow } from "../../book/delete-row";
import { foldedKey, foldedOf, indexBy, rowsWithKey, rowWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { ancestorCodes } from "../../tree/codes";
import { codesBelow } from "../../tree/sorted-codes";
import type { Folded } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = {
  readonly employee: string;
  readonly project: string;
  /** The project above that the employee is inherited from. */
  readonly above: string;
  /** Whether the employee has another role here than there. */
  readonly differs: boolean;
};

const MEMBER = "member";

/**
 * A project names an employee whom it also inherits (Ärver deltagare): its own role holds (#92, Q22). Where the two
 * roles are the same the row changes nothing, and the fix deletes it.
 */
export const inheritedParticipant = defineRule({
  id: "inherited-participant",
  severity: "info",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const table = tableOf(book, "participants");
    const tree = tableOf(book, "projects");
    if (!table || !tree) return [];
    const projects = texts(table, "project");
    const employees = texts(table, "employee");
    const roles = texts(table, "role");
    const inherits = numbers(tree, "inheritParticipants");
    /** The row above that the employee is inherited from: the nearest. */
    const inheritedFrom = (code: Folded, employee: string): RowId | undefined => {
      let at = code;
      for (const above of ancestorCodes(code)) {
        const row = rowWithKey(tree, at);
        if (row !== undefined && inherits[row] !== 1) return undefined;
        const found = rowWithKey(table, foldedKey([above, employee]));
        if (found !== undefined) return found;
        at = above;
      }
      return undefined;
    };
    return [
      {
        // The fix holds the whole row.
        reads: { participants: "all", projects: ["code", "inheritParticipants"] },
        subjects: () => table.order,
        touched: ({ register, row }) => {
          if (register === "participants") {
            const [code, employee] = [foldedOf(table, row, ["project"]), foldedOf(table, row, ["employee"])];
            if (code === undefined || employee === undefined) return [row];
            const named = rowsIn(indexBy(table, ["employee"]), employee);
            return [row, ...named.filter((one) => foldedOf(table, one, ["project"])?.startsWith(`${code}.`))];
          }
          const code = foldedOf(tree, row, ["code"]);
          if (code === undefined) return [];
          const byProject = indexBy(table, ["project"]);
          return [code, ...codesBelow(book.projectCodes, code)].flatMap((one) => rowsIn(byProject, one));
        },
        judge: (row, report) => {
          const [code, employee] = [foldedOf(table, row, ["project"]), foldedOf(table, row, ["employee"])];
          if (!table.raw[row] || code === undefined || employee === undefined) return;
          if (rowsWithKey(tree, code).length === 0) return;
          const from = inheritedFrom(code, employee);
          if (from === undefined) return;
          const differs = (roles[row] ?? MEMBER) !== (roles[from] ?? MEMBER);
          const facts = {
            employee: employees[row] ?? "",
            project: projects[row] ?? "",
            above: projects[from] ?? "",
            differs,
          };
          const edits = differs ? undefined : [deleteRow(table, row)];
          report({ at: { register: "participants", row, field: "role" }, facts, ...(edits && { edits }) });
        },
      },
    ];
  },
});
