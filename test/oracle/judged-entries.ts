import type { Row } from "../rules/books";
import type { Judged } from "./judged-projects";
import { effectiveStatus, filled, isBookable, openDays, type Plain } from "./plain";

type Register = "timeEntries" | "travelEntries";
type Judge = (row: Row, plain: Plain, today: number) => readonly (readonly [rule: string, field: string])[];

const when = (is: boolean, rule: string, field: string) => (is ? [[rule, field] as const] : []);

/** Ten years, the two or three days of leap years among them. */
const LONG_AGO = 3653;

const onProject: Judge = (row, plain) => {
  const code = String(row["project"]);
  const project = plain.projects.get(code);
  if (!project) return when(filled(row["project"]), "missing-reference", "project");
  const isOpen = !(Number(row["reviewLevel"]) > 0) && !filled(row["released"]);
  const [start = -Infinity, end = Infinity] = openDays(plain, code);
  const day = Number(row["date"]);
  return [
    ...when(!isBookable(plain, code), "not-bookable", "project"),
    ...when(isOpen && effectiveStatus(plain, code) > 0, "closed-project", "project"),
    ...when(filled(row["date"]) && (day < start || day > end), "outside-project-dates", "date"),
  ];
};

const always: Judge = (row, plain, today) => [
  ...when(!filled(row["date"]), "required-value", "date"),
  ...when(
    !(plain.rows.employees ?? []).some(({ number }) => number === row["employee"]),
    "missing-reference",
    "employee",
  ),
  ...when(
    filled(row["date"]) && (Number(row["date"]) > today || Number(row["date"]) < today - LONG_AGO),
    "unlikely-date",
    "date",
  ),
];

const ofTime: Judge = (row, plain) => {
  const project = plain.projects.get(String(row["project"]));
  const hours = row["hours"];
  const usesTimeCodes = plain.rows.dimensions?.[1]?.["timeCodes"] === "Ja";
  const mayBeReplaced = plain.rows.timeCodes?.some(
    (one) => one["code"] === row["timeCode"] && one["replaceable"] === "Ja",
  );
  const own = project?.["timeCode"];
  return [
    ...when(!filled(row["project"]), "required-value", "project"),
    ...when(!filled(hours), "required-value", "hours"),
    ...when(filled(hours) && (hours === 0 || Math.abs(Number(hours)) > 24), "unlikely-hours", "hours"),
    ...when(
      project?.["internalCommentRequired"] === "Ja" && !filled(row["internalComment"]),
      "missing-internal-comment",
      "internalComment",
    ),
    ...when(
      usesTimeCodes &&
        filled(own) &&
        filled(row["timeCode"]) &&
        own !== row["timeCode"] &&
        mayBeReplaced === true,
      "time-code-differs",
      "timeCode",
    ),
  ];
};

const ofTravel: Judge = (row) => when(!filled(row["amount"]), "required-value", "amount");

/** The negative amounts that no row of the employee is left for without its minus: one corrects one, from the top. */
const negatives = (rows: readonly Row[]): Judged[] => {
  const alike = (row: Row, amount: number, before: number): number =>
    rows.filter((one, at) => at < before && one["employee"] === row["employee"] && one["amount"] === amount)
      .length;
  return rows.flatMap((row, at): Judged[] => {
    const amount = Number(row["amount"]);
    const isLeft = alike(row, amount, at) < alike(row, -amount, rows.length);
    return amount < 0 && !isLeft ? [["negative-travel", "travelEntries", at, "amount"]] : [];
  });
};

const grouped = (rows: readonly Row[], keyOf: (row: Row) => string | undefined): number[][] => {
  const groups = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const key = keyOf(row);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()];
};

const progress = new Set(["reviewLevel", "released", "billable"]);

/** Rows that stand twice, told on the second; a row without a day, an employee or an amount is like no other. */
const doubles = (register: Register, rows: readonly Row[]): Judged[] =>
  grouped(rows, (row) => {
    const isWhole = ["date", "employee", register === "timeEntries" ? "hours" : "amount"].every((field) =>
      filled(row[field]),
    );
    return isWhole
      ? JSON.stringify(Object.entries(row).filter(([field]) => !progress.has(field)))
      : undefined;
  }).flatMap((all): Judged[] => (all.length > 1 ? [["duplicate-entry", register, all[1]!, ""]] : []));

/** Days of more than 24 hours, told on the last row; a row that is too long by itself is told by itself. */
const longDays = (rows: readonly Row[]): Judged[] =>
  grouped(rows, (row) =>
    filled(row["date"]) ? `${String(row["employee"])} ${String(row["date"])}` : undefined,
  ).flatMap((all): Judged[] => {
    const hours = all.map((at) => Number(rows[at]!["hours"]));
    const sum = hours.reduce((one, other) => one + other, 0);
    const isTold = hours.some((one) => Math.abs(one) > 24);
    return sum > 24 && !isTold ? [["long-day", "timeEntries", all.at(-1)!, "hours"]] : [];
  });

const judgedRows = (plain: Plain, register: Register, judges: readonly Judge[], today: number): Judged[] =>
  (plain.rows[register] ?? []).flatMap((row, at) =>
    judges.flatMap((judge) =>
      judge(row, plain, today).map(([rule, field]): Judged => [rule, register, at, field]),
    ),
  );

/** What is to be said of time and travel, by a plain reading of docs and cells. */
export const judgedEntries = (plain: Plain, today: number): Judged[] => {
  const { timeEntries = [], travelEntries = [] } = plain.rows;
  return [
    ...judgedRows(plain, "timeEntries", [onProject, always, ofTime], today),
    ...judgedRows(plain, "travelEntries", [onProject, always, ofTravel], today),
    ...negatives(travelEntries),
    ...doubles("timeEntries", timeEntries),
    ...doubles("travelEntries", travelEntries),
    ...longDays(timeEntries),
  ];
};
