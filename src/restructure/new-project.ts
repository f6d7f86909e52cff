import type { Book } from "../book/book";
import { tableOf } from "../book/book";
import { addChildDefaults } from "../book/child-defaults";
import { appendRow } from "../book/new-row";
import { hasField } from "../book/table";
import type { Folded } from "../values/brands";
import { err, ok, type Result } from "../values/result";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import { arrive, placeRefusal } from "./new-place";
import { readCode } from "./nodes";
import type { Plan, TreeRefusal } from "./plan";

/** A project to make (Ny, Nytt underprojekt). */
export type NewProject = {
  /** The code of the project that it comes under; a main project without. */
  readonly parent?: string;
  /** Its own part of the code, or all of it. */
  readonly code: string;
  readonly name: string;
  /** Its parent stops being bookable, where its row says that it is. */
  readonly unbookParent: boolean;
};

/** The code of a project under a parent: the parent's goes before, unless it is written out already (#12). */
export const codeUnder = (parent: string, code: string): string => {
  const own = readCode(code);
  const above = readCode(parent);
  return own === "" || above === "" || fold(own).startsWith(`${fold(above)}.`) ? own : `${above}.${own}`;
};

/** Plans a new project, a row at the end of the register (#11, #12); one with a parent inherits from it (#69, #85). */
export function* newProject(
  book: Book,
  { parent = "", code, name, unbookParent }: NewProject,
): Task<Result<Plan, TreeRefusal>> {
  const projects = tableOf(book, "projects");
  if (!projects) return err({ code: "no-projects" });
  const to = codeUnder(parent, code);
  const place = { to, codes: [fold(to)], left: new Set<Folded>() };
  const refusal = placeRefusal(book, place);
  if (refusal) return err(refusal);
  const named = readCode(name);
  if (named === "") return err({ code: "no-name" });
  if (!hasField(projects, "name")) return err({ code: "no-column", field: "name" });
  const { notes, edits, bookableParent } = yield* arrive(book, place, unbookParent);
  const row = appendRow(book, projects, { code: to, name: named });
  const cells = [...row.cells];
  addChildDefaults(projects, cells, book.lang);
  return ok({ edits: [...edits, { ...row, cells }], notes, codes: [], bookableParent });
}
