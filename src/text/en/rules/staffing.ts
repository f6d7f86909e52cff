import type { Minutes } from "../../../values/brands";
import { isoDate } from "../../../values/date";
import { formatCount } from "../../../values/format";
import { clockTime } from "../../../values/time";
import { counted } from "../../counted";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "en");
const weeks = (count: number): string => counted(count, "en", "week", "weeks");
const times = (from: Minutes, to: Minutes): string => `${clockTime(from)}–${clockTime(to)}`;

const list = (competences: readonly string[]): string => competences.map(q).join(", ");

export const staffing = {
  "shift-week": {
    title: "The shift's week is outside the cycle",
    says: ({ week, cycle }) =>
      `The shift is in week ${week}, but the cycle is ${weeks(cycle)}. Correct the week or the cycle.`,
    why: "The cycle begins again before that week comes, so nobody ever works the shift.",
  },
  "shift-cycles": {
    title: "Cycles of different lengths on one project",
    says: ({ project, cycle, other }) =>
      `On ${q(project)} this shift repeats every ${weeks(cycle)}, and others every ${weeks(other)}. Give the shifts the same cycle, unless it is meant so.`,
    why: "With cycles of different lengths it is hard to see which shifts fall in the same week.",
  },
  "shift-without-length": {
    title: "The shift has no length",
    says: ({ from }) =>
      `The shift begins and ends at ${clockTime(from)}. Correct one of the times; a whole day is written 00:00–24:00.`,
    why: "A shift without length needs nobody. One that ends earlier in the day than it begins passes midnight.",
  },
  "overlapping-shifts": {
    title: "Shifts that overlap",
    says: ({ project, from, to, otherFrom, otherTo }) =>
      `On ${q(project)} the shift ${times(from, to)} overlaps another the same day, ${times(otherFrom, otherTo)}: their persons add up. Delete one of them, if the need is the same.`,
    why: "Two shifts alike ask for twice as many people as are needed.",
  },
  "staffing-without-effect": {
    title: "Staffing without effect",
    says: ({ register, field, project }, names) =>
      register === "projects"
        ? `${names.field(register, field)} on ${q(project)} has no effect: ${names.field("dimensions", "staffing")} is not turned on for any dimension of kind Project. Turn it on, or empty the cell.`
        : `The shift on ${q(project)} has no effect: ${names.field("dimensions", "staffing")} is not turned on for any dimension of kind Project. Turn it on, or delete the shift.`,
    why: "The tab Staffing is there only for the dimension that is set to be used for staffing.",
  },
  "unmatched-shift-comment": {
    title: "Comment without a shift",
    says: ({ project, day, from }) =>
      `${q(project)} has no recurring shift ${from === undefined ? "on that weekday" : `from ${clockTime(from)} on that weekday`} (${isoDate(day)}). Correct the project, the day or the time.`,
    why: "A comment on an employee's shift is shown in the schedule only when there is a shift to comment on.",
  },
  "competence-level": {
    title: "There is no such level",
    says: ({ competence, level, highest }) =>
      `Level ${formatCount(level, "en")} of ${q(competence)} is above ${formatCount(highest, "en")}, the highest that the setting allows. Lower the level, or raise it in the settings.`,
    why: "Nobody can meet a requirement above the highest level.",
  },
  unqualified: {
    title: "Competence missing",
    says: ({ employee, project, lacks, belowLevel }, names) => {
      const faults = [
        ...(lacks.length > 0 ? [`lacks ${list(lacks)}`] : []),
        ...(belowLevel.length > 0 ? [`has too low a level of ${list(belowLevel)}`] : []),
      ];
      return `${q(employee)} ${faults.join(" and ")}, which ${q(project)} asks for. Change the employee or the project, or add to ${names.register("employeeCompetences")}.`;
    },
    why: "Whoever works on a project must have every competence that it asks for, the inherited ones too.",
  },
  "competences-while-inheriting": {
    title: "Own competence without effect",
    says: ({ project, competence }, names) =>
      `${q(project)} inherits its competences, so ${q(competence)} on this row does not count. Delete the row, or untick ${names.field("projects", "inheritCompetences")}.`,
    why: "Inherited competences replace a project's own; they are not added together.",
  },
  "no-competences-of-its-own": {
    title: "The project asks for no competences",
    says: ({ project, above, competences }, names) =>
      `${q(project)} does not inherit competences and has none of its own, so it asks for none. ${q(above)} above it asks for ${list(competences)}. Copy them here, or tick ${names.field("projects", "inheritCompetences")}.`,
    why: "When a project stops inheriting, only its own competences count. Copy the inherited ones in first, so that no demand is lost.",
  },
} as const satisfies Partial<RuleTexts>;
