import { tableOf, type Book } from "../../book/book";
import { foldedOf } from "../../book/keys";
import { positionsIn } from "../../book/positions";
import type { RowId } from "../../book/row-id";
import { numbers, texts, type Table } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { resolveSetting, settingNamed } from "../../resolve/setting";
import { type Day, type Folded, type HourParts, hourParts } from "../../values/brands";
import { HOURS_SCALE } from "../../values/hours";
import { finish } from "../../values/task";
import { defineRule, type BoundRule } from "../engine/rule";
import { buildEmployeeDays, employeeDay } from "./shapes/employee-days";

type Facts = {
  readonly employee: string;
  readonly day: Day;
  readonly hours: HourParts;
  /** The limit of the settings; undefined where it is a day itself. */
  readonly limit: HourParts | undefined;
  readonly count: number;
};

const DAY = 24 * 10 ** HOURS_SCALE;

const overDays = (book: Book, entries: Table<"timeEntries">): BoundRule<Facts, Folded> => {
  const settings = tableOf(book, "settings");
  const [employees, days, hours] = [
    texts(entries, "employee"),
    numbers(entries, "date"),
    numbers(entries, "hours"),
  ];
  const dayOf = employeeDay(entries);
  let known: { readonly limit: number | undefined } | undefined;
  const limitNow = (): number | undefined => {
    known ??= { limit: resolveSetting(book, "hoursPerDay").value as number | undefined };
    return known.limit;
  };
  /** Without a limit of its own a day of one entry is told of by unlikely-hours alone. */
  const worthAsking = (): Iterable<Folded> => {
    const { rows, shared } = finish(buildEmployeeDays(entries));
    return limitNow() === undefined ? shared : rows.keys();
  };
  return {
    reads: {
      timeEntries: ["employee", "date", "hours"],
      ...(settings && { settings: ["name", "value"] }),
    },
    prepare: () => buildEmployeeDays(entries),
    subjects: worthAsking,
    touched: ({ register, row }) => {
      if (register === "timeEntries") {
        const day = dayOf(row);
        return day === undefined ? [] : [day];
      }
      if (settingNamed((settings && foldedOf(settings, row, ["name"])) ?? "") !== "hoursPerDay") return [];
      known = undefined;
      return finish(buildEmployeeDays(entries)).rows.keys();
    },
    judge: (subject, report) => {
      const rows = rowsIn(finish(buildEmployeeDays(entries)), subject);
      let sum = 0;
      for (const row of rows) sum += hours[row] ?? 0;
      const limit = limitNow();
      if (sum <= Math.min(limit ?? DAY, DAY)) return;
      const isTold = (row: RowId): boolean => Math.abs(hours[row] ?? 0) > DAY;
      if (rows.some(isTold)) return;
      const positions = positionsIn(entries);
      const ordered = rows.toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
      const row = ordered.at(-1);
      const day = row === undefined ? undefined : days[row];
      if (row === undefined || day === undefined) return;
      report({
        at: { register: "timeEntries", row, field: "hours" },
        facts: {
          employee: employees[row] ?? "",
          day,
          hours: hourParts(sum),
          limit: sum > DAY || limit === undefined ? undefined : hourParts(limit),
          count: rows.length,
        },
        also: ordered.map((one) => ({ register: "timeEntries", row: one, field: "hours" })),
      });
    },
  };
};

/**
 * The entries of an employee on one day come to more hours than a day has, or than the setting says that a day holds. An
 * entry that is longer than a day by itself is told of by unlikely-hours.
 */
export const longDay = defineRule({
  id: "long-day",
  severity: "warning",
  bind: (book) => {
    const entries = tableOf(book, "timeEntries");
    return entries ? [overDays(book, entries)] : [];
  },
});
