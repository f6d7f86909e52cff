import { setField } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import { formatOf, numbers, type Table } from "../../book/table";
import { hourParts, type HourParts } from "../../values/brands";
import { clockOf } from "../../values/cell-format";
import { HOURS_SCALE } from "../../values/hours";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

type Facts = {
  readonly hours: HourParts;
  /** The clock that a number looks like, and the hours that it would be. */
  readonly clock?: { readonly text: string; readonly hours: HourParts };
};

const HOUR = 10 ** HOURS_SCALE;
const DAY_HOURS = 24;
const DAY = DAY_HOURS * HOUR;

/** What people write hours by: minutes, eighths and hundredths of an hour. */
const isWritten = (parts: number): boolean =>
  [HOUR / 60, HOUR / 8, HOUR / 100].some(
    (part) => Math.abs(parts / part - Math.round(parts / part)) * part <= 1,
  );

/** A number that no one writes as hours, and that is whole minutes as a part of a day: 7:30 in a cell of numbers is 0.3125. */
const clockMeant = (table: Table, row: RowId, hours: HourParts): Facts["clock"] => {
  const column = table.columnOf.get("hours");
  if (column === undefined || hours <= 0 || hours >= HOUR || isWritten(hours)) return undefined;
  const cell = table.raw[row]?.[column];
  const minutes = typeof cell === "number" ? cell * DAY_HOURS * 60 : 0.5;
  if (Math.abs(minutes - Math.round(minutes)) > 1e-6 || formatOf(table, row, column) !== undefined)
    return undefined;
  return {
    text: clockOf(Math.round(minutes) / (DAY_HOURS * 60)),
    hours: hourParts(Math.round((Math.round(minutes) * HOUR) / 60)),
  };
};

/**
 * A time entry of no hours, of more than a day holds, or of a clock that Excel keeps as a part of a day. Negative hours
 * correct an earlier entry and are in order.
 */
export const unlikelyHours = defineRule({
  id: "unlikely-hours",
  severity: "warning",
  bind: (book) =>
    overRows<"timeEntries", Facts>(book, "timeEntries", ["hours"], (table) => {
      const column = numbers(table, "hours");
      return (row, report) => {
        const hours = column[row];
        if (hours === undefined) return;
        const clock = clockMeant(table, row, hours);
        if (!clock && hours !== 0 && Math.abs(hours) <= DAY) return;
        const edit = clock && setField(book, table, row, "hours", clock.hours);
        report({
          at: { register: "timeEntries", row, field: "hours" },
          facts: { hours, ...(clock && { clock }) },
          ...(edit && { edits: [edit] }),
        });
      };
    }),
});
