import fc from "fast-check";
import { expect, test } from "vitest";
import { standardNaming } from "#core/registers/naming";
import { resolveShiftComments } from "#core/resolve/shift-comments";
import { resolveShiftHours } from "#core/resolve/shift-hours";
import { resolveStaffingComment } from "#core/resolve/staffing-comment";
import { resolveSalesPerHour, resolveStandardUnit } from "#core/resolve/standard-values";
import type { Resolved } from "#core/resolve/trace";
import { namesOf } from "#core/text/names";
import { sayLine } from "#core/text/say-trace";
import { parentCode } from "#core/tree/codes";
import { fold } from "#core/values/text";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";

const told = ({ trace }: Resolved<unknown>): string[] =>
  trace.map(({ key, field, verdict }) => `${key} ${field} ${verdict}`);

const HOUR = 10_000;
const KRONA = 100;

const commented = [
  { code: "A", staffingComment: "Ta med nyckel" },
  { code: "A.B" },
  { code: "A.B.C", staffingComment: "Ring först" },
  { code: "D" },
];

test("a comment on the main project holds for every sub without one of its own #74 #75", () => {
  const book = bookOf({ projects: commented });
  expect(["a", "a.b", "a.b.c", "d"].map((code) => resolveStaffingComment(book, fold(code)).value)).toEqual([
    "Ta med nyckel",
    "Ta med nyckel",
    "Ring först",
    undefined,
  ]);
  expect(told(resolveStaffingComment(book, fold("a.b"))).slice(0, 2)).toEqual([
    "A.B staffingComment blank",
    "A staffingComment decides",
  ]);
  expect(told(resolveStaffingComment(book, fold("d")))).toEqual(["D staffingComment blank"]);
});

test("the trace says whether the comment is shown to employees #77", () => {
  const last = (settings: readonly Row[]) => {
    const step = resolveStaffingComment(bookOf({ projects: commented, settings }), fold("a")).trace.at(-1);
    return step && [step.verdict, sayLine(step, namesOf("sv", standardNaming))];
  };
  expect(last([])).toEqual([
    "hidden",
    "Visa kommentarer för anställda är inte påslaget, så kommentaren visas inte för de anställda, bara i schemavyerna.",
  ]);
  expect(last([{ name: "Visa kommentarer för anställda", value: "Ja" }])).toEqual([
    "shown",
    "Visa kommentarer för anställda är påslaget, så de anställda ser kommentaren.",
  ]);
});

test("whether a comment is shown is told by the row that decides it, not by one that cannot be read #77", () => {
  const last = (...values: readonly string[]) => {
    const names = ["Visa kommentarer för anställda", "Show staffing comments to employees"];
    const settings = values.map((value, at) => ({ name: names[at]!, value }));
    return resolveStaffingComment(bookOf({ projects: commented, settings }), fold("a")).trace.at(-1);
  };
  expect(last("kanske", "Ja")).toMatchObject({ row: 1, value: 1, verdict: "shown" });
  expect(last("", "Nej")).toMatchObject({ row: 1, value: 0, verdict: "hidden" });
  expect(last("Ja", "Nej")).toMatchObject({ row: 0, value: 1, verdict: "shown" });
  expect(last("kanske")).toEqual({
    register: "settings",
    key: "showStaffingComments",
    field: "value",
    value: 0,
    verdict: "hidden",
  });
});

test("however the tree looks, the comment is the nearest that is not blank #75", () => {
  const code = fc.constantFrom("A", "A.B", "A.B.C", "A.B.C.D", "A.E", "F.G");
  const project = fc.record({ code, staffingComment: fc.constantFrom("", "x", "y") });
  fc.assert(
    fc.property(fc.uniqueArray(project, { selector: (one) => one.code }), (projects: readonly Row[]) => {
      const book = bookOf({ projects });
      const nearest = (at: string | undefined): string | undefined => {
        if (at === undefined) return undefined;
        const own = projects.find((one) => one["code"] === at)?.["staffingComment"];
        return own === undefined || own === "" ? nearest(parentCode(at)) : String(own);
      };
      for (const { code: at } of projects)
        expect(resolveStaffingComment(book, fold(String(at).toLowerCase())).value).toBe(nearest(String(at)));
    }),
    { numRuns: runs(100) },
  );
});

test("comments stand in three places: the project, the shift, and one employee's shift #73", () => {
  const book = bookOf({
    projects: commented,
    recurringShifts: [
      { project: "A", weekday: "måndag", from: "08:00", to: "16:00", comment: "Städrock" },
      { project: "A", weekday: "tisdag", from: "08:00", to: "16:00" },
      { project: "A.B", weekday: "tisdag", comment: "Annat" },
    ],
    shiftComments: [
      { project: "a", employee: "007", date: "2026-03-16", from: "08:00", comment: "Inskolning" },
      { project: "a", employee: "008", date: "2026-03-16", from: "08:00" },
    ],
  });
  const { value } = resolveShiftComments(book, fold("a"));
  expect(value).toHaveLength(2);
  expect(value).toMatchObject([
    { comment: "Städrock", weekday: "monday", from: 480, to: 960, employee: undefined },
    { comment: "Inskolning", employee: "007", from: 480, weekday: undefined },
  ]);
  expect(told(resolveShiftComments(book, fold("a")))).toEqual(["A comment listed", "A comment listed"]);
  expect(resolveStaffingComment(book, fold("a")).value).toBe("Ta med nyckel");
});

test("sales per scheduled hour are the project's own, or the company's where it has none #70 #72", () => {
  const book = bookOf({
    settings: [{ name: "Normalvärde försäljning per schemalagd timme", value: 400 }],
    projects: [{ code: "A", salesPerHour: 520.5 }, { code: "A.B" }],
  });
  expect(resolveSalesPerHour(book, fold("a")).value).toBe(520.5 * KRONA);
  expect(resolveSalesPerHour(book, fold("a.b"))).toMatchObject({
    value: 400 * KRONA,
    trace: [
      { register: "projects", verdict: "blank" },
      { register: "settings", key: "salesPerHour", verdict: "decides" },
    ],
  });
  expect(resolveSalesPerHour(bookOf({ projects: [{ code: "A" }] }), fold("a")).value).toBeUndefined();
});

test("a project is followed up per day, week, month or year #71", () => {
  const book = bookOf({
    projects: [
      ...["dag", "vecka", "månad", "år"].map((standardUnit) => ({ code: standardUnit, standardUnit })),
      { code: "B" },
    ],
  });
  const told = ["dag", "vecka", "månad", "år"].map((code) => resolveStandardUnit(book, fold(code)).value);
  expect(told).toEqual(["day", "week", "month", "year"]);
  expect(resolveStandardUnit(book, fold("b"))).toMatchObject({
    value: undefined,
    trace: [{ verdict: "blank" }],
  });
});

const shift = (more: Row): Row => ({
  project: "A",
  cycle: 2,
  week: 1,
  weekday: "måndag",
  from: "08:00",
  to: "16:00",
  persons: 1,
  ...more,
});

test("recurring shifts come to hours per cycle, and a shift may pass midnight #78 #79", () => {
  const book = bookOf({
    settings: [],
    projects: [{ code: "A", salesPerHour: 300 }, { code: "A.B" }],
    recurringShifts: [
      shift({ persons: 3 }),
      shift({ week: 2, weekday: "fredag", from: "22:00", to: "06:20" }),
      shift({ cycle: 1, from: "16:00", to: "24:00" }),
      shift({ project: "A.B" }),
    ],
  });
  const [oneWeek, twoWeeks] = resolveShiftHours(book, fold("a")).value;
  expect(oneWeek).toEqual({ cycle: 1, shifts: 1, hours: 8 * HOUR, sales: 2400 * KRONA });
  expect(twoWeeks).toEqual({ cycle: 2, shifts: 2, hours: 323_333, sales: 970_000 - 1 });
  expect(told(resolveShiftHours(book, fold("a")))).toEqual([
    "A weekday adds",
    "A weekday adds",
    "A weekday adds",
    "A salesPerHour decides",
  ]);
});

test("a shift that cannot be counted is left out and told, and so is a project without shifts #79", () => {
  const book = bookOf({
    projects: [{ code: "A" }],
    recurringShifts: [shift({ to: "sent" }), shift({ persons: "" }), shift({})],
  });
  expect(resolveShiftHours(book, fold("a")).value).toEqual([
    { cycle: 2, shifts: 1, hours: 8 * HOUR, sales: undefined },
  ]);
  expect(told(resolveShiftHours(book, fold("a"))).slice(0, 3)).toEqual([
    "A to unreadable",
    "A persons blank",
    "A weekday adds",
  ]);
  expect(told(resolveShiftHours(book, fold("b")))).toEqual(["b weekday noRows"]);
});

test("hours per cycle are those of each minute of each person added up #79", () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const row = fc.record({ from: minute, to: minute, persons: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (shifts) => {
      const asTime = (minutes: number) => minutes / 1440;
      const recurringShifts = shifts.map(({ from, to, persons }) =>
        shift({ from: asTime(from), to: asTime(to), persons }),
      );
      let minutes = 0;
      for (const { from, to, persons } of shifts)
        for (let at = from; at !== to; at = (at + 1) % 1440) minutes += persons;
      const book = bookOf({ projects: [{ code: "A" }], recurringShifts });
      expect(resolveShiftHours(book, fold("a")).value[0]?.hours).toBe(Math.round((minutes * HOUR) / 60));
    }),
    { numRuns: runs(100) },
  );
});
