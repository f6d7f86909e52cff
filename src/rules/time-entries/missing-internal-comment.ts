import { isUnread, hasField, numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overEntries } from "../shapes/over-entries";

/** A project asks for an internal comment, and the time entry has none (#21). What a project above asks for is not inherited. */
export const missingInternalComment = defineRule({
  id: "missing-internal-comment",
  severity: "error",
  bind: (book) =>
    overEntries<"projects", { readonly project: string }>(book, "projects", (entries, projects) => {
      const named = texts(entries, "project");
      const comments = texts(entries, "internalComment");
      const required = numbers(projects, "internalCommentRequired");
      return {
        reads: ["internalComment"],
        readsThere: ["internalCommentRequired"],
        judgeKey: (_, target) => {
          if (required[target] !== 1 || !hasField(entries, "internalComment")) return undefined;
          return (row, report) => {
            if (comments[row] !== undefined || isUnread(entries, row, "internalComment")) return;
            report({
              at: { register: "timeEntries", row, field: "internalComment" },
              facts: { project: named[row] ?? "" },
            });
          };
        },
      };
    }),
});
