import type { Rows } from "../../rules/books";
import { judgedAccess } from "../judged-access";
import { judgedControls } from "../judged-controls";
import { judgedEntries } from "../judged-entries";
import { judgedOthers } from "../judged-others";
import { judgedProjects } from "../judged-projects";
import type { Part } from "../part";
import { codesAbove, plainOf } from "../plain";
import { randomCompany } from "../random-company";

/** Without participants of projects that have no row, and without inheriting from those: what holds there nobody says. */
const onRows = (rows: Rows): Rows => {
  const { projects } = plainOf(rows);
  const isOrphan = (code: string): boolean =>
    codesAbove(code)
      .slice(0, 1)
      .some((one) => !projects.has(one));
  const participants = (rows.participants ?? []).filter(({ project }) => projects.has(String(project)));
  const heirs = (rows.projects ?? []).map((row) =>
    isOrphan(String(row["code"])) ? { ...row, inheritParticipants: "" } : row,
  );
  return { ...rows, projects: heirs, participants };
};

/** A company with every module in use: its projects, and the time, travel, people and controls on them. */
export const company: Part = {
  name: "a company",
  rules: [
    ...(["required-value", "missing-reference", "date-order", "missing-parent"] as const),
    ...(["bookable-with-children", "childless-not-bookable", "budget-on-two-levels", "zero-budget"] as const),
    ...([
      "status-under-closed",
      "dates-outside-parent",
      "never-transfer",
      "time-code-without-effect",
    ] as const),
    ...(["inherit-on-root", "ongoing-past-end", "not-bookable", "closed-project"] as const),
    ...(["outside-project-dates", "missing-internal-comment", "unlikely-hours", "unlikely-date"] as const),
    ...(["duplicate-entry", "long-day", "negative-travel", "time-code-differs"] as const),
    ...(["participants-of-everyone", "inherited-participant", "competences-while-inheriting"] as const),
    ...(["control-limit", "control-without-budget", "duplicate-control", "stop-below-warning"] as const),
    ...(["covered-permission", "reviewer-without-role", "no-reviewer", "not-participant"] as const),
    ...(["no-participants", "unused-place", "coding-without-effect", "blank-against-rule"] as const),
    "released-on-wrong-day",
  ],
  byColumn: [
    ...(["required-value", "missing-reference", "budget-on-two-levels", "zero-budget"] as const),
    ...(["dates-outside-parent", "inherit-on-root"] as const),
  ],
  books: randomCompany.map(onRows),
  judge: (rows, today) => {
    const plain = plainOf(rows);
    return [
      ...judgedProjects(plain, today),
      ...judgedEntries(plain, today),
      ...judgedOthers(plain),
      ...judgedControls(plain),
      ...judgedAccess(plain, today),
    ];
  },
};
