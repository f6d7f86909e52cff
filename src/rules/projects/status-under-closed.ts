import { rowsWithKey } from "../../book/keys";
import { setField } from "../../book/new-row";
import { NO_ROW, type RowId } from "../../book/row-id";
import { isUnread, texts } from "../../book/table";
import { rowsByBelow } from "../../book/tree-rows";
import { typedCode } from "../../resolve/project-rows";
import { effectiveStatus, ownStatus, type Status } from "../../resolve/status";
import { codesBelow } from "../../tree/sorted-codes";
import { defineRule } from "../engine/rule";
import { overNodes } from "../shapes/over-nodes";

type Facts = { readonly code: string; readonly status: Exclude<Status, "ongoing">; readonly above: string };

/**
 * An ongoing project stands below a frozen or closed one (Q14): the sources do not say which holds, so Kontera takes
 * the strictest and says so. The fix gives the project the status that it has in effect.
 */
export const statusUnderClosed = defineRule({
  id: "status-under-closed",
  severity: "warning",
  bind: (book) =>
    overNodes<Facts>(book, (table, { above, codeOf }) => {
      const codes = texts(table, "code");
      const statuses = texts(table, "status");
      const stops = (row: RowId): boolean => ownStatus(statuses[row]) !== "ongoing";
      return {
        reads: ["status"],
        concerns: (row) => !stops(row) && !isUnread(table, row, "status"),
        rows: () =>
          rowsByBelow(book, table, { hasBelow: true, isWanted: stops })
            .flatMap((row) => codesBelow(book.projectCodes, codeOf(row)))
            .flatMap((code) => rowsWithKey(table, code)),
        affected: "below",
        mayAffect: stops,
        affectsSeldom: true,
        judge: (row, report) => {
          let stopped = above(row);
          while (stopped >= 0 && !stops(stopped)) stopped = above(stopped);
          if (stopped < 0) return;
          const code = codeOf(row);
          const { status, from } = effectiveStatus(book, code);
          if (status === "ongoing" || from.code === code) return;
          const edit = setField(book, table, row, "status", status);
          report({
            at: { register: "projects", row, field: "status" },
            facts: { code: codes[row] ?? "", status, above: typedCode(book, from) },
            ...(edit && { edits: [edit] }),
            also: [{ register: "projects", row: from.row ?? NO_ROW, field: "status" }],
          });
        },
      };
    }),
});
