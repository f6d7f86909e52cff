import { numbers, texts } from "../../book/table";
import { isOpen } from "../../resolve/open-entries";
import { typedCode } from "../../resolve/project-rows";
import { effectiveStatus, ownStatus, type Status } from "../../resolve/status";
import { codesBelow } from "../../tree/sorted-codes";
import { defineRule } from "../engine/rule";
import { overTimeAndTravel } from "../shapes/over-entries";

type Facts = {
  readonly project: string;
  readonly status: Exclude<Status, "ongoing">;
  /** The project above it that is frozen or closed, when it is not itself. */
  readonly above: string | undefined;
};

/**
 * Time or travel that is neither reviewed nor released stands on a frozen or closed project (#17, #161). What is
 * reviewed or released was registered while the project ran, and is left alone. It is a warning where the status comes
 * from above (Q14), or where the date shows that it was registered before the project's end.
 */
export const closedProject = defineRule({
  id: "closed-project",
  severity: "error",
  bind: (book) =>
    overTimeAndTravel<"projects", Facts>(book, "projects", (entries, projects) => {
      const named = texts(entries, "project");
      const days = numbers(entries, "date");
      const open = isOpen(entries);
      const statuses = texts(projects, "status");
      const ends = numbers(projects, "endDate");
      return {
        reads: ["date", "reviewLevel", "released"],
        readsThere: ["status", "endDate"],
        affectedKeys: (code, rows) =>
          rows.some((row) => ownStatus(statuses[row]) !== "ongoing")
            ? codesBelow(book.projectCodes, code)
            : [],
        judgeKey: (code, target) => {
          const { status, from } = effectiveStatus(book, code);
          if (status === "ongoing") return undefined;
          const above = from.code === code ? undefined : typedCode(book, from);
          const end = ends[target];
          return (row, report) => {
            if (!open(row)) return;
            const day = days[row];
            const wasInTime = end !== undefined && day !== undefined && day <= end;
            report({
              at: { register: entries.register.id, row, field: "project" },
              facts: { project: named[row] ?? "", status, above },
              ...((above !== undefined || wasInTime) && { severity: "warning" }),
            });
          };
        },
      };
    }),
});
