import { tableOf } from "../../book/book";
import { foldedKey, foldedOf, indexBy } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { numbers, texts, type RowIndex } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import type { Day, Minutes } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = {
  readonly project: string;
  readonly day: Day;
  readonly from: Minutes | undefined;
};

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
/** 1970-01-01, day 0, was a Thursday. */
const THURSDAY = 3;

const weekdayOf = (day: Day): string => weekdays[(((day + THURSDAY) % 7) + 7) % 7] ?? "";

/**
 * A comment is made on an employee's shift on a day when the project has no shift, or none from that time (#73). Which
 * week of the cycle a day falls in is not in the workbook, so any week will do.
 */
export const unmatchedShiftComment = defineRule({
  id: "unmatched-shift-comment",
  severity: "info",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const comments = tableOf(book, "shiftComments");
    const shifts = tableOf(book, "recurringShifts");
    if (!comments || !shifts) return [];
    const projects = texts(comments, "project");
    const days = numbers(comments, "date");
    const starts = numbers(comments, "from");
    const byDay = (): RowIndex => indexBy(shifts, ["project", "weekday"]);
    const byTime = (): RowIndex => indexBy(shifts, ["project", "weekday", "from"]);
    return [
      {
        reads: {
          shiftComments: ["project", "date", "from"],
          recurringShifts: ["project", "weekday", "from"],
        },
        subjects: () => comments.order,
        touched: ({ register, row }) => {
          if (register === "shiftComments") return [row];
          const project = foldedOf(shifts, row, ["project"]);
          return project === undefined ? [] : rowsIn(indexBy(comments, ["project"]), project);
        },
        judge: (row, report) => {
          const [project, day, from] = [projects[row], days[row], starts[row]];
          if (!comments.raw[row] || project === undefined || day === undefined) return;
          const key = [project, weekdayOf(day)];
          const matching =
            from === undefined
              ? rowsIn(byDay(), foldedKey(key))
              : rowsIn(byTime(), foldedKey([...key, String(from)]));
          if (matching.length > 0) return;
          report({ at: { register: "shiftComments", row, field: "date" }, facts: { project, day, from } });
        },
      },
    ];
  },
});
