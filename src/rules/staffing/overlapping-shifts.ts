import { tableOf } from "../../book/book";
import { positionsIn } from "../../book/positions";
import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { shiftLength } from "../../resolve/shift-length";
import type { Minutes } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { overGroups } from "../shapes/over-groups";

type Facts = {
  readonly project: string;
  readonly from: Minutes;
  readonly to: Minutes;
  readonly otherFrom: Minutes;
  readonly otherTo: Minutes;
};

type Shift = { readonly row: RowId; readonly from: Minutes; readonly to: Minutes; readonly end: number };

const sameDay = ["project", "cycle", "week", "weekday"] as const;

/**
 * Two shifts of a project begin on the same day and overlap: both need their people then, so the persons add up (#79).
 * Told at the one that begins later.
 */
export const overlappingShifts = defineRule({
  id: "overlapping-shifts",
  severity: "info",
  bind: (book) => {
    const table = tableOf(book, "recurringShifts");
    if (!table) return [];
    const projects = texts(table, "project");
    const starts = numbers(table, "from");
    const ends = numbers(table, "to");
    const shiftOf = (row: RowId): Shift[] => {
      const [from, to] = [starts[row], ends[row]];
      if (projects[row] === undefined || from === undefined || to === undefined) return [];
      return [{ row, from, to, end: from + shiftLength(from, to) }];
    };
    const positionOf = ({ row }: Shift): number => positionsIn(table)[row] ?? 0;
    return [
      overGroups<Facts>({ table, fields: sameDay, reads: ["from", "to"] }, (rows, report) => {
        let last: Shift | undefined;
        const shifts = rows
          .flatMap(shiftOf)
          .sort((a, b) => a.from - b.from || b.end - a.end || positionOf(a) - positionOf(b));
        for (const shift of shifts) {
          const { row, from, to, end } = shift;
          if (last && from < last.end && end > from) {
            const field = "from";
            report({
              at: { register: "recurringShifts", row, field },
              facts: { project: projects[row] ?? "", from, to, otherFrom: last.from, otherTo: last.to },
              also: [last.row, row].map((one) => ({ register: "recurringShifts", row: one, field })),
            });
          }
          if (!last || end > last.end) last = shift;
        }
      }),
    ];
  },
});
