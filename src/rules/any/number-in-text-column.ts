import { setContent } from "../../book/new-row";
import { rawCell } from "../../book/table";
import type { Field, RegisterId } from "../../registers/register";
import type { CellValue } from "../../values/cell";
import { phoneMeant } from "../../values/phone";
import { defineRule } from "../engine/rule";
import { whereabouts } from "../shapes/home-country";
import { overAllRows } from "../shapes/over-rows";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  readonly kind: "number" | "bool";
  readonly text: string;
};

/** Excel keeps fifteen digits; of a longer number the last ones are gone. */
const LARGEST_KEPT = 999_999_999_999_999;

/**
 * The text that a number stands for, where it can be told: a whole number, with the zeros that the cell shows. 1,1 may have been 1.10. A phone number has
 * lost the zero or plus that it began with, which only Swedish ones get back.
 */
const textMeant = (
  cell: CellValue,
  shown: string,
  { format }: Field,
  isAbroad: boolean,
): string | undefined => {
  if (typeof cell !== "number" || !Number.isInteger(cell) || cell < 0 || cell > LARGEST_KEPT)
    return undefined;
  if (format !== "phone") return shown;
  return isAbroad ? undefined : phoneMeant(cell);
};

/** A number or a bool stands where text belongs: Excel may have changed what was typed, 0042 to 42, 1.10 to 1.1. */
export const numberInTextColumn = defineRule({
  id: "number-in-text-column",
  severity: "error",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register, fields } = table.register;
      const whereIs = whereabouts(table);
      return {
        reads: [...table.columnOf.keys()],
        rows: () => table.faults.keys(),
        judge: (row, report) => {
          const faults = table.faults.get(row);
          if (!faults) return;
          for (const [id, { fault, text }] of faults) {
            const field = fields.find((one) => one.id === id);
            if (fault !== "not-text" || !field || field.mixed) continue;
            const cell = rawCell(table, row, id);
            const meant = textMeant(cell, text, field, whereIs(row) === "abroad");
            const edit = meant === undefined ? undefined : setContent(table, row, id, meant);
            report({
              at: { register, row, field: id },
              facts: { register, field: id, kind: typeof cell === "boolean" ? "bool" : "number", text },
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
