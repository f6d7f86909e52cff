import type { Day } from "../values/brands";
import { correctionComment, externalComments, internalComments } from "./comments";
import { employees, type Employee } from "./employees";
import type { SampleProject } from "./project";
import { projects } from "./projects";
import { drawFrom, type Draw } from "./random";
import { releaseDay, reviewLevel } from "./review";
import { day, hoursOf, type SampleRow } from "./row";
import { workdays } from "./workdays";

export type SampleEntry = SampleRow<"timeEntries"> & {
  readonly date: Day;
  readonly employee: string;
  readonly project: string;
};

const COUNT = 5_000;
const SEED = 1523;
const FIRST_DAY = day("2025-09-01");
const LAST_DAY = day("2026-03-31");

const QUARTER = 0.25;
const FULL_DAY = 32;
const SHORT_DAY = 30;
const LEAST = 4;

/** Now and then a row is taken back in part, by a row of negative hours after it. */
const CORRECTED = 900;

/** How often something is so, in a hundred. */
const ODDS = {
  absent: 5,
  shortDay: 20,
  oneProject: 42,
  sharedProject: 3,
  notBilled: 15,
  internalComment: 4,
  externalComment: 6,
};

const isOpen = ({ row: { startDate, endDate } }: SampleProject, date: Day): boolean =>
  (startDate === undefined || startDate <= date) && (endDate === undefined || date <= endDate);

/** The projects that a team takes time on, each as many times as its share. */
const projectsOf = (team: Employee["team"]): readonly SampleProject[] => {
  const roots = team === "R3" ? ["R3", "1"] : [team];
  return projects
    .filter(({ row }) => roots.includes(row.code.split(".", 1)[0] ?? ""))
    .flatMap((project) => Array.from({ length: project.share ?? 0 }, () => project));
};
const teamProjects = new Map(employees.map(({ team }) => [team, projectsOf(team)]));

/** What all of the company takes a little time on. */
const shared = ["0001", "05"] as const;

/** A project that the employee can report on that day: mostly the team's, now and then one that all share. */
const chooseProject = (
  draw: Draw,
  { team }: Employee,
  date: Day,
  but: SampleProject | undefined,
): SampleProject => {
  const code = draw.pick(shared);
  const general = projects.find((project) => project.row.code === code && project !== but);
  const open = teamProjects.get(team)?.filter((project) => project !== but && isOpen(project, date));
  const [first, ...rest] = open ?? [];
  if (general && (!first || draw.chance(ODDS.sharedProject))) return general;
  if (!first) throw new Error(`${team} has nothing to do on day ${date}`);
  return draw.pick([first, ...rest]);
};

const entryOf = (
  draw: Draw,
  employee: Employee,
  date: Day,
  quarters: number,
  { row, customer }: SampleProject,
): SampleEntry => {
  const isBilled = customer !== undefined;
  const level = reviewLevel(draw, date);
  const released = releaseDay(row, isBilled, level, date);
  const hasComment = row.internalCommentRequired === 1 || draw.chance(ODDS.internalComment);
  return {
    date,
    employee: employee.row.number,
    project: row.code,
    ...(isBilled && { customer }),
    hours: hoursOf(quarters * QUARTER),
    ...(row.timeCode !== undefined && { timeCode: row.timeCode }),
    ...(row.billable === "proposeYes" && draw.chance(ODDS.notBilled) && { billable: 0 }),
    reviewLevel: level,
    ...(released !== undefined && { released }),
    ...(hasComment && { internalComment: draw.pick(internalComments) }),
    ...(isBilled && draw.chance(ODDS.externalComment) && { externalComment: draw.pick(externalComments) }),
  };
};

/** What an employee reports for a day: the whole day on one project, or shared between two. */
const dayOfWork = (draw: Draw, employee: Employee, date: Day): readonly SampleEntry[] => {
  if (draw.chance(ODDS.absent)) return [];
  const quarters = draw.chance(ODDS.shortDay) ? SHORT_DAY : FULL_DAY;
  const project = chooseProject(draw, employee, date, undefined);
  if (draw.chance(ODDS.oneProject)) return [entryOf(draw, employee, date, quarters, project)];
  const first = draw.between(LEAST, quarters - LEAST);
  const other = chooseProject(draw, employee, date, project);
  return [
    entryOf(draw, employee, date, first, project),
    entryOf(draw, employee, date, quarters - first, other),
  ];
};

const correction = (entry: SampleEntry): SampleEntry => ({
  ...entry,
  hours: hoursOf(-QUARTER),
  internalComment: correctionComment,
});

/** The reported time of the sample, by day and employee. */
export const timeEntries: readonly SampleEntry[] = (() => {
  const draw = drawFrom(SEED);
  const reported = workdays(FIRST_DAY, LAST_DAY).flatMap((date) =>
    employees.flatMap((employee) => dayOfWork(draw, employee, date)),
  );
  return reported
    .flatMap((entry, at) => (at % CORRECTED === CORRECTED - 1 ? [entry, correction(entry)] : [entry]))
    .slice(0, COUNT);
})();
