import type { RowId } from "../../book/row-id";
import { numbers } from "../../book/table";
import type { Day } from "../../values/brands";
import { defineRule } from "../engine/rule";
import { rowsFilled } from "../shapes/rows-holding";
import { overBilling } from "./shapes/over-billing";

type Facts = {
  readonly released: Day;
  readonly reason: "before-worked" | "future";
  /** The entry's day. */
  readonly day: Day | undefined;
  readonly today: Day;
};

/** An entry is released for billing before the day it was worked on, or later than today (#172). */
export const releasedOnWrongDay = defineRule({
  id: "released-on-wrong-day",
  severity: "warning",
  bind: (book) =>
    overBilling<Facts>(book, (entries) => {
      const releases = numbers(entries, "released");
      const days = numbers(entries, "date");
      const isOdd = (row: RowId): boolean => {
        const released = releases[row];
        return released !== undefined && (released > book.today || released < (days[row] ?? released));
      };
      return {
        rows: () => rowsFilled(releases).filter(isOdd),
        concerns: isOdd,
        judge: (row, _, __, report) => {
          const [released, day] = [releases[row], days[row]];
          if (released === undefined) return;
          const isBefore = day !== undefined && released < day;
          report({
            at: { register: entries.register.id, row, field: "released" },
            facts: { released, reason: isBefore ? "before-worked" : "future", day, today: book.today },
          });
        },
      };
    }),
});
