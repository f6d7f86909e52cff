import { setField } from "../../book/new-row";
import { numbers, texts } from "../../book/table";
import { parentCode } from "../../tree/codes";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";
import { rowsHolding } from "../shapes/rows-holding";

const fields = ["inheritColor", "inheritCompetences", "inheritParticipants"] as const;

type Facts = { readonly code: string; readonly field: (typeof fields)[number] };

/**
 * A main project is said to inherit, but has nothing above it to inherit from (#92, Q19). For competences the sources
 * do not forbid it, so there it is a warning. The fix blanks the cell.
 */
export const inheritOnRoot = defineRule({
  id: "inherit-on-root",
  severity: "error",
  bind: (book) =>
    overRows<"projects", Facts>(book, "projects", ["code", ...fields], (table) => {
      const codes = texts(table, "code");
      const flags = fields.map((field) => ({ field, values: numbers(table, field) }));
      return {
        rows: () => flags.flatMap(({ values }) => rowsHolding(values, 1)),
        judge: (row, report) => {
          const code = codes[row];
          if (code === undefined || parentCode(code) !== undefined) return;
          for (const { field, values } of flags) {
            if (values[row] !== 1) continue;
            const edit = setField(book, table, row, field, undefined);
            report({
              at: { register: "projects", row, field },
              facts: { code, field },
              ...(field === "inheritCompetences" && { severity: "warning" }),
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
