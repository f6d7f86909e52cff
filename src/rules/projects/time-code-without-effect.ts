import { tableOf } from "../../book/book";
import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = { readonly code: string; readonly timeCode: string };

/**
 * A project has a deviating time code (Tidkod), but no dimension of kind Projekt uses them: it does
 * nothing (#25, #26).
 */
export const timeCodeWithoutEffect = defineRule({
  id: "time-code-without-effect",
  severity: "warning",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const projects = tableOf(book, "projects");
    const dimensions = tableOf(book, "dimensions");
    if (!projects || !dimensions) return [];
    const codes = texts(projects, "code");
    const timeCodes = texts(projects, "timeCode");
    const kinds = texts(dimensions, "kind");
    const uses = numbers(dimensions, "timeCodes");
    const rowsWithTimeCode = (): RowId[] => projects.order.filter((row) => timeCodes[row] !== undefined);
    return [
      {
        reads: { projects: ["code", "timeCode"], dimensions: ["kind", "timeCodes"] },
        subjects: rowsWithTimeCode,
        touched: ({ register, row }) => (register === "projects" ? [row] : rowsWithTimeCode()),
        judge: (row, report) => {
          const timeCode = timeCodes[row];
          if (timeCode === undefined) return;
          if (dimensions.order.some((one) => kinds[one] === "project" && uses[one] === 1)) return;
          report({
            at: { register: "projects", row, field: "timeCode" },
            facts: { code: codes[row] ?? "", timeCode },
          });
        },
      },
    ];
  },
});
