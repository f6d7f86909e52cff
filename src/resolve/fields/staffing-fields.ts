import { resolveColor, resolveTextColor } from "../color";
import type { ResolvedField } from "../resolved-field";
import { listOf, one, oneOf, oneText, partsOf } from "../resolved-value";
import { resolveShiftComments, type ShiftComment } from "../shift-comments";
import { resolveShiftHours, type ShiftHours } from "../shift-hours";
import { resolveStaffingComment } from "../staffing-comment";
import { resolveSalesPerHour, resolveStandardUnit } from "../standard-values";

const commentValue = ({ comment, weekday, date, employee, from, to }: ShiftComment) =>
  partsOf({
    comment: oneText(comment),
    weekday: oneOf("recurringShifts", "weekday", weekday),
    employee: oneText(employee),
    date: oneOf("shiftComments", "date", date),
    from: oneOf("recurringShifts", "from", from),
    to: oneOf("recurringShifts", "to", to),
  });

const hoursValue = ({ cycle, shifts, hours, sales }: ShiftHours) =>
  partsOf({
    cycle: oneOf("recurringShifts", "cycle", cycle),
    shifts: one({ kind: "integer" }, shifts),
    hours: one({ kind: "hours" }, hours),
    sales: one({ kind: "money" }, sales),
  });

/** What the schedules of a project follow (#66–#79). */
export const staffingFields: readonly ResolvedField[] = [
  {
    kind: "color",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveColor(book, code);
      return { value: oneOf("projects", "color", value), trace };
    },
  },
  {
    kind: "textColor",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveTextColor(book, code);
      return { value: oneOf("projects", "textColor", value), trace };
    },
  },
  {
    kind: "staffingComment",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveStaffingComment(book, code);
      return { value: oneText(value), trace };
    },
  },
  {
    kind: "shiftComments",
    tab: "staffing",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveShiftComments(book, code);
      return { value: listOf(value.map(commentValue)), trace };
    },
  },
  {
    kind: "standardUnit",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveStandardUnit(book, code);
      return { value: oneOf("projects", "standardUnit", value), trace };
    },
  },
  {
    kind: "salesPerHour",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveSalesPerHour(book, code);
      return { value: oneOf("projects", "salesPerHour", value), trace };
    },
  },
  {
    kind: "shiftHours",
    tab: "staffing",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveShiftHours(book, code);
      return { value: listOf(value.map(hoursValue)), trace };
    },
  },
];
