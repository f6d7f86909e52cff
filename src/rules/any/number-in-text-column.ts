import { setContent } from "../../book/new-row";
import { rowAway } from "../../book/positions";
import { NO_ROW, type RowId } from "../../book/row-id";
import { rawCell, valuesAt } from "../../book/table";
import type { Field, RegisterId } from "../../registers/register";
import type { CellValue } from "../../values/cell";
import { phoneMeant } from "../../values/phone";
import { defineRule } from "../engine/rule";
import { meantInRun } from "../near/run";
import { whereabouts } from "../shapes/home-country";
import { overAllRows } from "../shapes/over-rows";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  readonly kind: "number" | "bool";
  readonly text: string;
  /** The code of a run that it was typed as, and the one above it that shows so. */
  readonly run?: { readonly meant: string; readonly above: string };
};

const none: readonly RowId[] = [];

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
      const codeColumns = fields.flatMap(({ id, type }) =>
        type.kind === "code" ? (table.columnOf.get(id) ?? []) : [],
      );
      /** The code of a run that a number was typed as, by the rows around it. */
      const runOf = (row: RowId, field: Field, shown: string): Facts["run"] => {
        const values = field.type.kind === "code" ? (valuesAt(table, field.id) ?? []) : [];
        const codeAt = (away: number): string | undefined => {
          const value = values[rowAway(table, row, away) ?? NO_ROW];
          return typeof value === "string" ? value : undefined;
        };
        const above = codeAt(-1);
        const around = { secondAbove: codeAt(-2), above, below: codeAt(1) };
        const meant = meantInRun(shown, around);
        return meant === undefined || above === undefined ? undefined : { meant, above };
      };
      return {
        reads: [...table.columnOf.keys()],
        around: ({ row, columns }) => {
          if (table.faults.size === 0 || (columns && !codeColumns.some((at) => columns.has(at)))) return none;
          const near: RowId[] = [];
          for (const away of [-1, 1, 2]) {
            const other = rowAway(table, row, away);
            if (other !== undefined && table.faults.has(other)) near.push(other);
          }
          return near;
        },
        rows: () => table.faults.keys(),
        judge: (row, report) => {
          const faults = table.faults.get(row);
          if (!faults) return;
          for (const [id, { fault, text }] of faults) {
            const field = fields.find((one) => one.id === id);
            if (fault !== "not-text" || !field || field.mixed) continue;
            const cell = rawCell(table, row, id);
            const run = typeof cell === "number" ? runOf(row, field, text) : undefined;
            const meant = run?.meant ?? textMeant(cell, text, field, whereIs(row) === "abroad");
            const edit = meant === undefined ? undefined : setContent(table, row, id, meant);
            report({
              at: { register, row, field: id },
              facts: {
                register,
                field: id,
                kind: typeof cell === "boolean" ? "bool" : "number",
                text,
                ...(run && { run }),
              },
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
