import { numbers, texts, type RowId } from "../book/table";
import type { DateField } from "../resolve/dates";
import { codesBelow } from "../tree/sorted-codes";
import { overNodes } from "./over-nodes";
import { defineRule } from "./rule";

type Facts = {
  readonly code: string;
  readonly field: DateField;
  readonly day: number;
  readonly above: string;
  readonly limitField: DateField;
  readonly limit: number;
};

const fields = ["startDate", "endDate"] as const;

const isOutside = (day: number, limit: number, limitField: DateField): boolean =>
  limitField === "startDate" ? day < limit : day > limit;

/**
 * A project begins or ends outside the dates of the nearest project above it that has them (Q14): allowed, but the
 * days outside are in effect closed.
 */
export const datesOutsideParent = defineRule({
  id: "dates-outside-parent",
  severity: "warning",
  bind: (book) =>
    overNodes<Facts>(book, (table, { above }) => {
      const codes = texts(table, "code");
      const starts = numbers(table, "startDate");
      const ends = numbers(table, "endDate");
      const columnOf = (field: DateField) => (field === "startDate" ? starts : ends);
      const hasDates = (row: RowId): boolean => starts[row] !== undefined || ends[row] !== undefined;
      /** The nearest project above that has the date; negative where none has. */
      const holderOf = (row: RowId, column: readonly (number | undefined)[]): RowId => {
        let holder = above(row);
        while (holder >= 0 && column[holder] === undefined) holder = above(holder);
        return holder;
      };
      return {
        reads: fields,
        concerns: hasDates,
        reaches: (code, rows) => (rows.some(hasDates) ? codesBelow(book.projectCodes, code) : []),
        judge: (row, report) => {
          const startHolder = holderOf(row, starts);
          const endHolder = holderOf(row, ends);
          for (const field of fields) {
            const day = columnOf(field)[row];
            if (day === undefined) continue;
            for (const limitField of fields) {
              const holder = limitField === "startDate" ? startHolder : endHolder;
              const limit = columnOf(limitField)[holder];
              if (limit === undefined || !isOutside(day, limit, limitField)) continue;
              report({
                at: { register: "projects", row, field },
                facts: { code: codes[row] ?? "", field, day, above: codes[holder] ?? "", limitField, limit },
                also: [{ register: "projects", row: holder, field: limitField }],
              });
              break;
            }
          }
        },
      };
    }),
});
