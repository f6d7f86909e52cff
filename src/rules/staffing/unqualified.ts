import { tableOf } from "../../book/book";
import { foldedOf, indexBy } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { texts } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { resolveCompetences } from "../../resolve/competences";
import { isOpen } from "../../resolve/open-entries";
import { resolveQualified } from "../../resolve/qualified";
import { codesBelow } from "../../tree/sorted-codes";
import { defineRule, type BoundRule } from "../engine/rule";
import { overEntries } from "../shapes/over-entries";

type Facts = {
  readonly employee: string;
  readonly project: string;
  readonly lacks: readonly string[];
  /** Those that the employee has, but not well enough. */
  readonly belowLevel: readonly string[];
};

/** What an employee falls short of on one project; undefined where nothing is missing. */
type Shortfall = Pick<Facts, "lacks" | "belowLevel"> | undefined;

/**
 * Time that is neither reviewed nor released stands on a project whose competences the employee lacks, or has on too
 * low a level (#87, Q23). It takes all of them, those that are inherited where the project inherits (#84).
 */
export const unqualified = defineRule({
  id: "unqualified",
  severity: "warning",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const demanded = tableOf(book, "projectCompetences");
    const held = tableOf(book, "employeeCompetences");
    const time = tableOf(book, "timeEntries");
    if (!demanded || !held || !time) return [];
    const bound = overEntries<"projects", Facts>(book, "projects", (entries) => {
      const [employees, projects] = [texts(entries, "employee"), texts(entries, "project")];
      const open = isOpen(entries);
      return {
        reads: ["employee", "reviewLevel", "released"],
        readsThere: ["inheritCompetences"],
        affectedKeys: (code) => codesBelow(book.projectCodes, code),
        judgeKey: (code) => {
          if (resolveCompetences(book, code).value.length === 0) return undefined;
          const known = new Map<string, Shortfall>();
          const shortfallOf = (employee: string): Shortfall => {
            if (known.has(employee)) return known.get(employee);
            const { isQualified, lacks, belowLevel } = resolveQualified(book, code, employee).value;
            const shortfall = isQualified ? undefined : { lacks, belowLevel };
            known.set(employee, shortfall);
            return shortfall;
          };
          return (row, report) => {
            const employee = employees[row];
            const shortfall = employee !== undefined && open(row) ? shortfallOf(employee) : undefined;
            if (employee === undefined || !shortfall) return;
            const facts = { employee, project: projects[row] ?? "", ...shortfall };
            report({ at: { register: "timeEntries", row, field: "employee" }, facts });
          };
        },
      };
    });
    return bound.map((rule) => ({
      ...rule,
      reads: {
        ...rule.reads,
        projectCompetences: ["project", "competence", "level"],
        employeeCompetences: ["employee", "competence", "level"],
      },
      touched: (touch) => {
        // Asked first of all: what is known of the last project may not be so any more.
        const own = rule.touched(touch);
        if (touch.register === "employeeCompetences") {
          const employee = foldedOf(held, touch.row, ["employee"]);
          return employee === undefined ? [] : rowsIn(indexBy(time, ["employee"]), employee);
        }
        if (touch.register !== "projectCompetences") return own;
        const code = foldedOf(demanded, touch.row, ["project"]);
        if (code === undefined) return [];
        const byProject = indexBy(time, ["project"]);
        return [code, ...codesBelow(book.projectCodes, code)].flatMap((one) => rowsIn(byProject, one));
      },
    }));
  },
});
