import { tableOf } from "../../book/book";
import { positionsIn } from "../../book/positions";
import { NO_ROW, type RowId } from "../../book/row-id";
import { dictionaryOf, numbers, texts, valuesAt } from "../../book/table";
import { numberAt } from "../../columns/dictionary";
import { rowsIn } from "../../columns/key-index";
import type { Entries } from "../../resolve/entry-coding";
import type { Day, Folded } from "../../values/brands";
import { finish } from "../../values/task";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";
import { entryRegisters } from "../shapes/over-entries";
import { buildEmployeeDays, employeeDay } from "./shapes/employee-days";

type Facts = {
  readonly employee: string;
  readonly day: Day;
  /** The project; undefined for travel without one. */
  readonly project: string | undefined;
  readonly count: number;
  /** How many of them are released. */
  readonly released: number;
};

/** What tells how far an entry has come, not what it is of. */
const progress = new Set(["reviewLevel", "released", "releasedPrice", "releasedAmount", "basis", "billable"]);

/** More entries of a day than this are put in order before they are compared. */
const FEW = 8;

const overDays = (entries: Entries): BoundRule<Facts, Folded> => {
  const { id: register } = entries.register;
  const [employees, projects] = [texts(entries, "employee"), texts(entries, "project")];
  const days = numbers(entries, "date");
  const released = numbers(entries, "released");
  const amounts = valuesAt(entries, register === "timeEntries" ? "hours" : "amount") ?? [];
  const projectKeys = dictionaryOf(entries, "project");
  const compared = entries.fields.flatMap((field, at) => (field && progress.has(field.id) ? [] : [at]));
  const mayBeTwins = (one: RowId, other: RowId): boolean =>
    amounts[one] !== undefined &&
    amounts[one] === amounts[other] &&
    numberAt(projectKeys, one) === numberAt(projectKeys, other);
  /** Most days have nothing to compare: no two entries of the same project and size. */
  const hasTwins = (rows: readonly RowId[]): boolean => {
    if (rows.length > FEW) return true;
    for (let at = 1; at < rows.length; at++)
      for (let before = 0; before < at; before++)
        if (mayBeTwins(rows[before] ?? NO_ROW, rows[at] ?? NO_ROW)) return true;
    return false;
  };
  const contentOf = (row: RowId): Folded =>
    fold(compared.map((at) => String(entries.raw[row]?.[at] ?? "").trim()).join("\u0001"));
  const dayOf = employeeDay(entries);
  return {
    reads: { [register]: "all" },
    prepare: () => buildEmployeeDays(entries),
    subjects: () => finish(buildEmployeeDays(entries)).shared,
    touched: ({ row }) => {
      const day = dayOf(row);
      return day === undefined ? [] : [day];
    },
    judge: (subject, report) => {
      const rows = rowsIn(finish(buildEmployeeDays(entries)), subject);
      if (rows.length < 2 || !hasTwins(rows)) return;
      const twins = new Map<Folded, RowId[]>();
      for (const row of rows) {
        if (amounts[row] === undefined) continue;
        const content = contentOf(row);
        twins.set(content, [...(twins.get(content) ?? []), row]);
      }
      const positions = positionsIn(entries);
      for (const all of twins.values()) {
        if (all.length < 2) continue;
        const [first, ...others] = all.toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
        const row = others[0] ?? first;
        const day = row === undefined ? undefined : days[row];
        if (row === undefined || day === undefined) continue;
        const out = all.filter((one) => released[one] !== undefined).length;
        report({
          at: { register, row },
          facts: {
            employee: employees[row] ?? "",
            day,
            project: projects[row],
            count: all.length,
            released: out,
          },
          // The same work has been billed twice.
          ...(out > 1 && { severity: "error" }),
          also: all.map((one) => ({ register, row: one })),
        });
      }
    },
  };
};

/**
 * The same time or travel stands on several rows: all is alike but how far each has come. Two such rows may be meant, so
 * it is a warning; an error where several are released, because then the same work goes out twice.
 */
export const duplicateEntry = defineRule({
  id: "duplicate-entry",
  severity: "warning",
  bind: (book) =>
    entryRegisters.flatMap((register) => {
      const entries: Entries | undefined = tableOf(book, register);
      return entries ? [overDays(entries)] : [];
    }),
});
