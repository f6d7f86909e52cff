import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldIdOf } from "#core/resolve/resolved-field";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { fold } from "#core/values/text";
import { resolvedJson } from "../../cli/resolved-json";
import { bookOf, type Row, type Rows } from "../rules/books";
import { runs } from "../runs";

const shift = fc.record({
  project: fc.constantFrom("A", "A", "B"),
  cycle: fc.constantFrom<string | number>(1, 2, 2, 4, ""),
  week: fc.constantFrom<string | number>(1, 1, 2, 3, ""),
  weekday: fc.constantFrom("måndag", "söndag"),
  from: fc.constantFrom("08:00", "13:30", "22:00", ""),
  to: fc.constantFrom("16:00", "06:45", "23:59"),
  persons: fc.constantFrom<string | number>(1, 2, 3, ""),
});

const minutesOf = (clock: unknown): number => {
  const [hours = 0, minutes = 0] = String(clock).split(":").map(Number);
  return 60 * hours + minutes;
};

/** The minutes of a shift, times its persons; undefined of one that lacks a cell, or stands beyond its cycle. */
const countedMinutes = (row: Row): number | undefined => {
  if ([row["cycle"], row["from"], row["persons"]].includes("")) return undefined;
  if (row["week"] !== "" && Number(row["week"]) > Number(row["cycle"])) return undefined;
  const length = minutesOf(row["to"]) - minutesOf(row["from"]);
  return (length < 0 ? length + 24 * 60 : length) * Number(row["persons"]);
};

/** What the shifts of a project come to in each cycle, by a plain reading of the cells. */
const expected = (shifts: readonly Row[], salesPerHour: string | number) => {
  const cycles = new Map<number, number[]>();
  for (const row of shifts) {
    const minutes = countedMinutes(row);
    const cycle = Number(row["cycle"]);
    if (minutes !== undefined) cycles.set(cycle, [...(cycles.get(cycle) ?? []), minutes]);
  }
  return [...cycles]
    .sort(([a], [b]) => a - b)
    .map(([cycle, all]) => {
      const minutes = all.reduce((sum, one) => sum + one, 0);
      const hours = Math.round((minutes / 60) * 10_000);
      // A ten-thousandth of an hour is nine öre at 900 kronor an hour.
      const sales = salesPerHour === "" ? null : (hours * 9) / 100;
      return { cycle, shifts: all.length, hours: hours / 10_000, sales };
    });
};

test("what a project's shifts come to is what a plain reading of the cells gives: past midnight, and no week beyond its cycle #70 #72 #79", () => {
  fc.assert(
    fc.property(
      fc.array(shift, { maxLength: 8 }),
      fc.constantFrom<string | number>("", 900),
      (recurringShifts, salesPerHour) => {
        const rows: Rows = {
          dimensions: [{ dimension: "6", singular: "Projekt", kind: "Projekt", staffing: "Ja" }],
          projects: ["A", "B"].map((code) => ({ code, name: code, salesPerHour })),
          recurringShifts,
        };
        const book = bookOf(rows);
        const field = resolvedFieldsOf(book).find((one) => fieldIdOf(one) === "shiftHours")!;
        for (const code of ["A", "B"]) {
          const own = recurringShifts.filter(({ project }) => project === code);
          expect(resolvedJson(field.resolve(book, fold(code)).value)).toEqual(expected(own, salesPerHour));
        }
      },
    ),
    { numRuns: runs(60) },
  );
});
