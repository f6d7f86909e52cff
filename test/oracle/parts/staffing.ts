import fc from "fast-check";
import type { Row, Rows } from "../../rules/books";
import type { Judged } from "../judged-projects";
import { grouped, told, type Part } from "../part";
import { codesAbove, head, plainOf } from "../plain";

const code = fc.constantFrom("A", "A.1", "A.1.x", "B");
const employee = fc.constantFrom("1", "2");
const skill = fc.constantFrom("Lift", "Brand");
const tick = fc.constantFrom("", "", "Ja", "Nej");

const shift = fc.record({
  project: code,
  cycle: fc.constantFrom(1, 2, 2),
  week: fc.constantFrom(1, 1, 2, 3),
  weekday: fc.constantFrom("måndag", "tisdag", "söndag"),
  from: fc.constantFrom("08:00", "12:00", "22:00"),
  to: fc.constantFrom("08:00", "12:00", "16:00", "06:00"),
  persons: fc.constant(1),
});

const DAY = 1440;
const minutes = (clock: unknown): number => {
  const [hours = 0, rest = 0] = String(clock).split(":").map(Number);
  return hours * 60 + rest;
};
/** From when to when, in minutes of the day that it begins; one that ends earlier passes midnight. */
const span = (row: Row): readonly [number, number] => {
  const [from, to] = [minutes(row["from"]), minutes(row["to"])];
  return [from, to < from ? to + DAY : to];
};
const overlap = (one: Row, other: Row): boolean => {
  const [[from, to], [start, end]] = [span(one), span(other)];
  return from < end && start < to && from < to && start < end;
};
const isBefore = (one: Row, row: Row, further: number): boolean => {
  const [[from, to], [start, end]] = [span(one), span(row)];
  return (from - start || end - to || further) < 0;
};

const ofShifts = (list: readonly Row[]): Judged[] => [
  ...told("shift-week", "recurringShifts", list, (row) => Number(row["week"]) > Number(row["cycle"])),
  ...told("shift-without-length", "recurringShifts", list, (row) => row["from"] === row["to"]),
  // Once a project, where its cycles part from the topmost's.
  ...grouped(list, ({ project }) => String(project)).flatMap((all): Judged[] => {
    const first = all.find((at) => list[at]!["cycle"] !== list[all[0]!]!["cycle"]);
    return first === undefined ? [] : [["shift-cycles", "recurringShifts", first, ""]];
  }),
  // On the later one: it begins later, or ends sooner, or stands further down.
  ...told("overlapping-shifts", "recurringShifts", list, (row, at) =>
    list.some(
      (one, other) =>
        isBefore(one, row, other - at) &&
        (["project", "cycle", "week", "weekday"] as const).every((column) => one[column] === row[column]) &&
        overlap(one, row),
    ),
  ),
];

const MONDAY = 46_083;
const weekdays: Readonly<Record<string, number>> = { måndag: 0, tisdag: 1, söndag: 6 };

const ofComments = (list: readonly Row[], shifts: readonly Row[]): Judged[] =>
  told("unmatched-shift-comment", "shiftComments", list, (row) => {
    const weekday = (((Number(row["date"]) - MONDAY) % 7) + 7) % 7;
    return !shifts.some(
      (one) =>
        one["project"] === row["project"] &&
        weekdays[String(one["weekday"])] === weekday &&
        (row["from"] === "" || one["from"] === row["from"]),
    );
  });

const ofStaffing = ({ dimensions = [], projects = [], recurringShifts = [] }: Rows): Judged[] => {
  if (dimensions.some((one) => one["kind"] === "Projekt" && one["staffing"] === "Ja")) return [];
  return [
    ...told("staffing-without-effect", "recurringShifts", recurringShifts, () => true),
    ...told("staffing-without-effect", "projects", projects, (row) =>
      ["color", "staffingComment", "standardUnit", "salesPerHour"].some(
        (column) => (row[column] ?? "") !== "",
      ),
    ),
  ];
};

const levelOf = (rows: Rows): number => Number(rows.settings?.[0]?.["value"] ?? 5);

/** What a project asks for: of the nearest that does not itself inherit. */
const asked = (rows: Rows, project: string): readonly Row[] => {
  const from = head(plainOf(rows), project, "inheritCompetences");
  return (rows.projectCompetences ?? []).filter((one) => one["project"] === from?.["code"]);
};

const ofCompetences = (rows: Rows): Judged[] => {
  const { projects = [], projectCompetences = [], employeeCompetences = [], timeEntries = [] } = rows;
  const isTooHigh = (row: Row): boolean => Number(row["level"]) > levelOf(rows);
  const hasOwn = (project: string): boolean => projectCompetences.some((one) => one["project"] === project);
  const isKnown = (project: string): boolean => projects.some((one) => one["code"] === project);
  return [
    ...told("competence-level", "projectCompetences", projectCompetences, isTooHigh),
    ...told("competence-level", "employeeCompetences", employeeCompetences, isTooHigh),
    ...told("no-competences-of-its-own", "projects", projects, (row) => {
      const [parent] = codesAbove(String(row["code"])).filter(isKnown);
      return (
        row["inheritCompetences"] === "Nej" &&
        parent !== undefined &&
        !hasOwn(String(row["code"])) &&
        asked(rows, parent).length > 0
      );
    }),
    ...told("unqualified", "timeEntries", timeEntries, (row) => {
      if (Number(row["reviewLevel"]) > 0 || row["released"] !== "" || !isKnown(String(row["project"])))
        return false;
      return asked(rows, String(row["project"])).some(
        (need) =>
          !employeeCompetences.some(
            (one) =>
              one["employee"] === row["employee"] &&
              one["competence"] === need["competence"] &&
              Number(one["level"] === "" ? 1 : one["level"]) >=
                Number(need["level"] === "" ? 1 : need["level"]),
          ),
      );
    }),
  ];
};

const level = fc.constantFrom<string | number>("", 1, 3, 6);

/** Shifts, comments on them, and who may work where. */
export const staffing: Part = {
  name: "staffing",
  rules: [
    ...(["shift-week", "shift-cycles", "shift-without-length", "overlapping-shifts"] as const),
    ...(["staffing-without-effect", "unmatched-shift-comment", "competence-level"] as const),
    ...(["no-competences-of-its-own", "unqualified"] as const),
  ],
  books: fc.record({
    settings: fc.constantFrom(5, 5, 7).map((value) => [{ name: "Högsta kompetensnivå", value }]),
    dimensions: fc
      .constantFrom("Ja", "Ja", "Nej", "")
      .map((one) => [{ dimension: "6", singular: "Projekt", kind: "Projekt", staffing: one }]),
    projects: fc.uniqueArray(
      fc.record({
        code,
        name: fc.constant("Namn"),
        inheritCompetences: tick,
        color: fc.constantFrom("", "", "#00FF00"),
        staffingComment: fc.constantFrom("", "", "Nyckel"),
      }),
      { selector: (row) => row.code, maxLength: 4 },
    ),
    recurringShifts: fc.array(shift, { maxLength: 5 }),
    shiftComments: fc.array(
      fc.record({
        project: code,
        date: fc.constantFrom(MONDAY, MONDAY + 1, MONDAY + 6, MONDAY + 9),
        from: fc.constantFrom("", "08:00", "22:00"),
        employee,
        comment: fc.constant("Ta nyckel"),
      }),
      { maxLength: 3 },
    ),
    projectCompetences: fc.uniqueArray(fc.record({ project: code, competence: skill, level }), {
      selector: (row) => `${row.project}|${row.competence}`,
      maxLength: 5,
    }),
    employeeCompetences: fc.uniqueArray(fc.record({ employee, competence: skill, level }), {
      selector: (row) => `${row.employee}|${row.competence}`,
      maxLength: 4,
    }),
    timeEntries: fc.array(
      fc.record({
        date: fc.constant(MONDAY),
        employee,
        project: code,
        hours: fc.constant(8),
        reviewLevel: fc.constantFrom<string | number>("", 0, 1),
        released: fc.constantFrom<string | number>("", "", MONDAY),
      }),
      { maxLength: 4 },
    ),
  }),
  judge: (rows) => [
    ...ofShifts(rows.recurringShifts ?? []),
    ...ofComments(rows.shiftComments ?? [], rows.recurringShifts ?? []),
    ...ofStaffing(rows),
    ...ofCompetences(rows),
  ],
};
