import { setContent } from "../../book/new-row";
import type { RegisterId } from "../../registers/register";
import { writeCell, type StoredValue } from "../../values/value-type";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  /** What stands in the cell. */
  readonly text: string;
  /** What it counts as. */
  readonly value: StoredValue;
};

/** A number has more decimals than its column keeps, a third of an hour say: it counts rounded. */
export const roundedNumber = defineRule({
  id: "rounded-number",
  severity: "info",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      return {
        reads: [...table.columnOf.keys()],
        rows: () => table.faults.keys(),
        judge: (row, report) => {
          for (const [field, { fault, text, read }] of table.faults.get(row) ?? []) {
            const type = table.register.fields.find(({ id }) => id === field)?.type;
            if (fault !== "too-many-decimals" || read === undefined || !type) continue;
            const edit = setContent(table, row, field, writeCell(type, read, book.lang, book.date1904));
            report({
              at: { register, row, field },
              facts: { register, field, text, value: read },
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
