import type { Row } from "../rules/books";
import type { Judged } from "./judged-projects";
import { codesAbove, filled, type Plain } from "./plain";

const same = (one: Row, other: Row, fields: readonly string[]): boolean =>
  fields.every((field) => one[field] === other[field]);

const told = (rule: string, rows: readonly Row[], is: (row: Row, at: number) => boolean): Judged[] =>
  rows.flatMap((row, at): Judged[] => (is(row, at) ? [[rule, "controls", at, ""]] : []));

const isLimitOdd = (limit: number): boolean => limit === 0 || limit > 999 || limit <= 1;

/** What is to be said of the controls, all of them of budgeted time, by a plain reading of docs and cells. */
export const judgedControls = (plain: Plain): Judged[] => {
  const { controls = [], projects = [] } = plain.rows;
  const hasBudget = (code: string): boolean =>
    projects.some(
      (row) => filled(row["budgetHours"]) && [row["code"], ...codesAbove(String(row["code"]))].includes(code),
    );
  const stops = (row: Row): number[] =>
    controls
      .filter((one) => one["kind"] === "Registreringsstopp" && same(one, row, ["project", "control"]))
      .map((one) => Number(one["limit"]));
  return [
    ...told("control-limit", controls, (row) => isLimitOdd(Number(row["limit"]))),
    ...told(
      "control-without-budget",
      controls,
      (row) => plain.projects.has(String(row["project"])) && !hasBudget(String(row["project"])),
    ),
    // The topmost stands; those below it say the same once more.
    ...told("duplicate-control", controls, (row, at) =>
      controls.some((one, other) => other < at && same(one, row, ["project", "control", "kind", "limit"])),
    ),
    ...told(
      "stop-below-warning",
      controls,
      (row) => row["kind"] === "Varning" && Number(row["limit"]) > Math.min(...stops(row)),
    ),
  ];
};
