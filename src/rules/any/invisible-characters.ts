import { setContent } from "../../book/new-row";
import type { RegisterId } from "../../registers/register";
import { hasInvisible } from "../../values/text";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";
import { rowsWhere, textColumns } from "../shapes/text-columns";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  /** The text as it would look. */
  readonly text: string;
  readonly count: number;
};

/** A text holds characters that nobody sees, often from a web page: it looks like another that it is not equal to. */
export const invisibleCharacters = defineRule({
  id: "invisible-characters",
  severity: "warning",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const columns = textColumns(table, () => true);
      return {
        reads: columns.map(({ field }) => field.id),
        rows: () => rowsWhere(columns, ({ values }, row) => hasInvisible(values[row] ?? "")),
        judge: (row, report) => {
          for (const { field, values } of columns) {
            const value = values[row];
            if (value === undefined || !hasInvisible(value)) continue;
            const characters = Array.from(value);
            const seen = characters.filter((character) => !hasInvisible(character));
            const text = seen.join("");
            const edit = setContent(table, row, field.id, text);
            report({
              at: { register, row, field: field.id },
              facts: { register, field: field.id, text, count: characters.length - seen.length },
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
