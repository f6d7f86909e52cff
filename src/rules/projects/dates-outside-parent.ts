import type { Book } from "../../book/book";
import { type RowId, rowId } from "../../book/row-id";
import { numbers, texts, type Table } from "../../book/table";
import { holderAbove } from "../../book/tree-rows";
import type { DateField } from "../../resolve/dates";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { overNodes } from "../shapes/over-nodes";

type Facts = {
  readonly code: string;
  readonly field: DateField;
  readonly day: Day;
  readonly above: string;
  readonly limitField: DateField;
  readonly limit: Day;
};

const fields = ["startDate", "endDate"] as const;

const isOutside = (day: Day, limit: Day, limitField: DateField): boolean =>
  limitField === "startDate" ? day < limit : day > limit;

type Days = readonly (Day | undefined)[];

/** The rows with a day outside those that hold above them. */
const rowsOutside = (book: Book, table: Table, starts: Days, ends: Days): RowId[] => {
  const rows: RowId[] = [];
  for (let row = rowId(0); row < table.raw.length; row++) {
    const start = starts[row] ?? ends[row];
    const end = ends[row] ?? start;
    if (start === undefined || end === undefined) continue;
    const first = holderAbove(book, table, row, starts);
    const last = holderAbove(book, table, row, ends);
    if (first >= 0 && Math.min(start, end) < (starts[first] ?? 0)) rows.push(row);
    else if (last >= 0 && Math.max(start, end) > (ends[last] ?? 0)) rows.push(row);
  }
  return rows;
};

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
      const starts = numbers(table, "startDate");
      const ends = numbers(table, "endDate");
      const columnOf = (field: DateField) => (field === "startDate" ? starts : ends);
      const hasDates = (row: RowId): boolean => starts[row] !== undefined || ends[row] !== undefined;
      return {
        reads: fields,
        concerns: hasDates,
        rows: () => rowsOutside(book, table, starts, ends),
        affected: "below",
        mayAffect: hasDates,
        judge: (row, report) => {
          const startHolder = holderAbove(book, table, row, starts);
          const endHolder = holderAbove(book, table, row, ends);
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
