import { tableOf, type Book } from "../../book/book";
import { foldedOf, indexBy, rowsWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { texts, type Table } from "../../book/table";
import { hasRowBelow } from "../../book/tree-links";
import { isBookable } from "../../resolve/bookable";
import { isOngoing } from "../../resolve/status";
import { ancestorCodes } from "../../tree/codes";
import { codesBelow } from "../../tree/sorted-codes";
import type { Folded } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = { readonly code: string };

/** Whether review is used at all, and whether somebody reviews every project (#178). */
type Review = { readonly isUsed: boolean; readonly isOfAll: boolean };

const overProjects = (
  book: Book,
  projects: Table<"projects">,
  reviewers: Table<"reviewers">,
): BoundRule<Facts, RowId> => {
  const codes = texts(projects, "code");
  const [users, set] = [texts(reviewers, "user"), texts(reviewers, "project")];
  let known: Review | undefined;
  const review = (): Review => {
    if (known) return known;
    const rows = reviewers.order.filter((row) => users[row] !== undefined);
    const isOfAll = rows.some((row) => set[row] === undefined && !reviewers.faults.get(row)?.has("project"));
    return (known = { isUsed: rows.length > 0, isOfAll });
  };
  const isAsked = (): boolean => review().isUsed && !review().isOfAll;
  const isReviewed = (code: Folded): boolean => {
    const byProject = indexBy(reviewers, ["project"]).rows;
    return [code, ...ancestorCodes(code)].some((one) => byProject.has(one));
  };
  /** A project that has others below it is registered on by nobody. */
  const mayLackReviewer = (row: RowId): boolean => !hasRowBelow(book, row);
  const around = (code: Folded): RowId[] =>
    [code, ...codesBelow(book.projectCodes, code)].flatMap((one) => rowsWithKey(projects, one));
  return {
    reads: { projects: ["code", "bookable", "status"], reviewers: ["user", "project"] },
    subjects: () => (isAsked() ? projects.order.filter(mayLackReviewer) : []),
    touched: ({ register, row }) => {
      if (register === "reviewers") {
        const before = isAsked();
        known = undefined;
        const code = foldedOf(reviewers, row, ["project"]);
        // The first reviewer of all, or one of every project, is a matter of all projects.
        return before !== isAsked() || code === undefined || reviewers.order.length < 2
          ? projects.order
          : around(code);
      }
      if (!isAsked()) return [];
      const code = foldedOf(projects, row, ["code"]);
      if (code === undefined) return [row];
      return [row, ...around(code), ...ancestorCodes(code).flatMap((one) => rowsWithKey(projects, one))];
    },
    judge: (row, report) => {
      const code = projects.raw[row] && foldedOf(projects, row, ["code"]);
      if (code === undefined || !isAsked() || isReviewed(code) || !isBookable(book, code)) return;
      if (!isOngoing(book, code)) return;
      report({ at: { register: "projects", row, field: "code" }, facts: { code: codes[row] ?? "" } });
    },
  };
};

/**
 * Reviewers are set on projects, and an ongoing bookable project has none, on itself, above it or on every project (#116,
 * #178): its time is reviewed by nobody.
 */
export const noReviewer = defineRule({
  id: "no-reviewer",
  severity: "warning",
  bind: (book) => {
    const [projects, reviewers] = [tableOf(book, "projects"), tableOf(book, "reviewers")];
    return projects && reviewers ? [overProjects(book, projects, reviewers)] : [];
  },
});
