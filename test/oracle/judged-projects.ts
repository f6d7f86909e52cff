import type { Row } from "../rules/books";
import { above, codesAbove, effectiveStatus, filled, hasBelow, ownStatus, type Plain } from "./plain";

/** A rule's no, by where it is told: the register, the row from the top and the column; "" for the whole row. */
export type Judged = readonly [rule: string, register: string, row: number, field: string];

type Judge = (row: Row, plain: Plain, today: number) => readonly (readonly [rule: string, field: string])[];

const code = (row: Row): string => String(row["code"]);
const when = (is: boolean, rule: string, field: string) => (is ? [[rule, field] as const] : []);
const nearest = (plain: Plain, row: Row, field: string): Row | undefined =>
  above(plain, code(row)).find((one) => filled(one[field]));

const dates: Judge = (row, plain) =>
  (["startDate", "endDate"] as const).flatMap((field) => {
    if (!filled(row[field])) return [];
    const day = Number(row[field]);
    const [first, last] = [nearest(plain, row, "startDate"), nearest(plain, row, "endDate")];
    const isBefore = first !== undefined && day < Number(first["startDate"]);
    const isAfter = last !== undefined && day > Number(last["endDate"]);
    return when(isBefore || isAfter, "dates-outside-parent", field);
  });

const budgets: Judge = (row, plain) =>
  (["budgetHours", "budgetAmount"] as const).flatMap((field) => [
    ...when(row[field] === 0, "zero-budget", field),
    ...when(filled(row[field]) && nearest(plain, row, field) !== undefined, "budget-on-two-levels", field),
  ]);

const ticks: Judge = (row) =>
  (["inheritColor", "inheritCompetences", "inheritParticipants"] as const).flatMap((field) =>
    when(row[field] === "Ja" && codesAbove(code(row)).length === 0, "inherit-on-root", field),
  );

const tree: Judge = (row, plain) => {
  const [parent] = codesAbove(code(row));
  const isMain = parent === undefined;
  const below = hasBelow(plain, code(row));
  return [
    ...when(!isMain && !plain.projects.has(parent), "missing-parent", "code"),
    ...when(row["bookable"] === "Ja" && below, "bookable-with-children", "bookable"),
    ...when(row["bookable"] === "Nej" && !below, "childless-not-bookable", "bookable"),
    ...when(
      isMain && row["neverTransfer"] === "Ja" && (below || row["bookable"] === "Nej"),
      "never-transfer",
      "neverTransfer",
    ),
  ];
};

const life: Judge = (row, plain, today) => {
  const [start, end] = [row["startDate"], row["endDate"]];
  const isBackwards = filled(start) && filled(end) && Number(end) < Number(start);
  const isStopped = effectiveStatus(plain, code(row)) > 0;
  return [
    ...when(isBackwards, "date-order", "endDate"),
    ...when(ownStatus(row) === 0 && isStopped, "status-under-closed", "status"),
    ...when(filled(end) && Number(end) < today && !isStopped && !isBackwards, "ongoing-past-end", "endDate"),
  ];
};

const settings: Judge = (row, plain) => [
  ...when(!filled(row["name"]), "required-value", "name"),
  ...when(
    filled(row["timeCode"]) && plain.rows.dimensions?.[1]?.["timeCodes"] !== "Ja",
    "time-code-without-effect",
    "timeCode",
  ),
];

const judges: readonly Judge[] = [dates, budgets, ticks, tree, life, settings];

/** What is to be said of the projects, by a plain reading of docs and cells. */
export const judgedProjects = (plain: Plain, today: number): Judged[] =>
  (plain.rows.projects ?? []).flatMap((row, at) =>
    judges.flatMap((judge) =>
      judge(row, plain, today).map(([rule, field]): Judged => [rule, "projects", at, field]),
    ),
  );
