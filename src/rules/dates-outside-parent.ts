import { rowWithKey } from "../book/book";
import { numbers, texts, type RowId } from "../book/table";
import type { DateField } from "../resolve/dates";
import { ancestorCodes } from "../tree/codes";
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
    overNodes<Facts>(book, (table) => {
      const codes = texts(table, "code");
      const dates = { startDate: numbers(table, "startDate"), endDate: numbers(table, "endDate") };
      const hasDates = (row: RowId): boolean => fields.some((field) => dates[field][row] !== undefined);
      return {
        reads: ["code", ...fields],
        reaches: (code, rows) => (rows.some(hasDates) ? codesBelow(book.projectCodes, code) : []),
        judge: (code, row, report) => {
          if (!hasDates(row)) return;
          const above = ancestorCodes(code).map((one) => rowWithKey(table, one) ?? -1);
          const holders = fields.flatMap((limitField) => {
            const holder = above.find((one) => dates[limitField][one] !== undefined) ?? -1;
            const limit = dates[limitField][holder];
            return limit === undefined ? [] : [{ holder, limit, limitField }];
          });
          for (const field of fields) {
            const day = dates[field][row];
            if (day === undefined) continue;
            const found = holders.find(({ limit, limitField }) => isOutside(day, limit, limitField));
            if (!found) continue;
            const { holder, limit, limitField } = found;
            report({
              at: { register: "projects", row, field },
              facts: { code: codes[row] ?? "", field, day, above: codes[holder] ?? "", limitField, limit },
              also: [{ register: "projects", row: holder, field: limitField }],
            });
          }
        },
      };
    }),
});
