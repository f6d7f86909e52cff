import { tableOf } from "../../book/book";
import { foldedOf, rowsWithKey } from "../../book/keys";
import { appendRow } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { resolveCompetences } from "../../resolve/competences";
import { rowsAbout } from "../../resolve/rows-about";
import { parentCode } from "../../tree/codes";
import { codesBelow } from "../../tree/sorted-codes";
import type { Folded } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";
import { rowsHolding } from "../shapes/rows-holding";

type Facts = {
  readonly project: string;
  /** The project that it would inherit from, as typed. */
  readonly above: string;
  /** What that one asks for. */
  readonly competences: readonly string[];
};

/**
 * A project does not inherit competences (Ärv kompetenser is Nej) and lists none, so that it asks for nothing while
 * the project above asks for some (#84, Q21). The fix copies those in, as rows of its own.
 */
export const noCompetencesOfItsOwn = defineRule({
  id: "no-competences-of-its-own",
  severity: "info",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const projects = tableOf(book, "projects");
    const demanded = tableOf(book, "projectCompetences");
    if (!projects || !demanded) return [];
    const codes = texts(projects, "code");
    const inherits = numbers(projects, "inheritCompetences");
    /** A project, and all that may inherit through it. */
    const reached = (code: Folded | undefined): RowId[] =>
      code === undefined
        ? []
        : [code, ...codesBelow(book.projectCodes, code)].flatMap((one) =>
            rowsWithKey(projects, one).filter((row) => inherits[row] === 0),
          );
    return [
      {
        reads: {
          projects: ["code", "inheritCompetences"],
          projectCompetences: ["project", "competence", "level"],
        },
        subjects: () => rowsHolding(inherits, 0),
        touched: ({ register, row }) =>
          register === "projects"
            ? [row, ...reached(foldedOf(projects, row, ["code"]))]
            : reached(foldedOf(demanded, row, ["project"])),
        judge: (row, report) => {
          const code = projects.raw[row] && foldedOf(projects, row, ["code"]);
          const parent = code === undefined ? undefined : parentCode(code);
          if (code === undefined || parent === undefined || inherits[row] !== 0) return;
          if (rowsAbout(demanded, "project", code).length > 0) return;
          const inherited = resolveCompetences(book, parent).value;
          const [first] = inherited;
          if (!first) return;
          const project = codes[row] ?? "";
          report({
            at: { register: "projects", row, field: "inheritCompetences" },
            facts: {
              project,
              above: first.project,
              competences: inherited.map(({ competence }) => competence),
            },
            edits: inherited.map(({ competence, level }) =>
              appendRow(book, demanded, { project, competence, ...(level !== undefined && { level }) }),
            ),
          });
        },
      },
    ];
  },
});
