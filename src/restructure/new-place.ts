import { tableOf, type Book } from "../book/book";
import { rowsWithKey, rowWithKey } from "../book/keys";
import { setField } from "../book/new-row";
import { referencesTo } from "../book/references";
import { numbers, texts } from "../book/table";
import { codeProblems } from "../tree/code-problems";
import { parentCode } from "../tree/codes";
import { hasBelow } from "../tree/sorted-codes";
import type { Folded } from "../values/brands";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import type { Note, Plan, TreeRefusal } from "./plan";
import { rowsByRegister } from "./rows-by-register";

/** Where a project is to stand. */
export type NewPlace = {
  /** As it will be typed. */
  readonly to: string;
  /** The codes of it and all that comes with it. */
  readonly codes: readonly Folded[];
  /** The codes that are left at the same time, and so are free to take. */
  readonly left: ReadonlySet<Folded>;
  /** The code of a parent that need not have a row: the one that the project stands under already. */
  readonly parent?: Folded | undefined;
};

/** Why a project cannot stand there: its code is no code (Q3, Q4), is taken, or hangs in the air. */
export const placeRefusal = (book: Book, { to, codes, left, parent }: NewPlace): TreeRefusal | undefined => {
  const projects = tableOf(book, "projects");
  if (!projects) return { code: "no-projects" };
  if (to === "") return { code: "no-code" };
  for (const { problem, characters } of codeProblems(to)) {
    if (problem === "empty-segment") return { code: "empty-segment", project: to };
    if (problem === "character") return { code: "character", project: to, characters };
  }
  for (const code of codes) {
    const row = left.has(code) ? undefined : rowWithKey(projects, code);
    if (row !== undefined) return { code: "exists", project: texts(projects, "code")[row] ?? code };
  }
  const above = parentCode(to);
  if (above === undefined || fold(above) === parent) return undefined;
  return rowsWithKey(projects, fold(above)).length > 0
    ? undefined
    : { code: "missing-parent", project: to, parent: above };
};

/** The rows that name the new codes already, though no project bears them. */
function* namedAlready(book: Book, { codes, left }: NewPlace): Task<Note[]> {
  const taken = new Set(codes.filter((code) => !left.has(code)));
  const references = yield* referencesTo(book, "projects", taken);
  return rowsByRegister(book, references).map((rows): Note => ({ code: "already-named", ...rows }));
}

/** What a project's arrival means where it comes to stand: what to know, and the edits that its parent needs. */
type Arrival = Pick<Plan, "notes" | "edits" | "bookableParent">;

/** A project cannot be registered on once another stands below it (#8, #9, Q2): its row may have to be changed, and its time to move. */
function* atParent(book: Book, { to, parent, left }: NewPlace, unbook: boolean): Task<Arrival> {
  const above = fold(parentCode(to) ?? "");
  const projects = tableOf(book, "projects");
  const row = projects && above !== parent ? rowWithKey(projects, above) : undefined;
  if (!projects || row === undefined || left.has(above))
    return { notes: [], edits: [], bookableParent: undefined };
  const project = texts(projects, "code")[row] ?? above;
  const isStated = numbers(projects, "bookable")[row] === 1;
  const edit = isStated && unbook ? setField(book, projects, row, "bookable", 0) : undefined;
  const references = hasBelow(book.projectCodes, above)
    ? []
    : yield* referencesTo(book, "projects", new Set([above]));
  const entries = references.filter(
    ({ register }) => register === "timeEntries" || register === "travelEntries",
  );
  return {
    notes: rowsByRegister(book, entries).map((rows): Note => ({
      code: "entries-on-parent",
      project,
      ...rows,
    })),
    edits: edit ? [edit] : [],
    bookableParent: isStated ? project : undefined,
  };
}

/** What a project's arrival at its new place means; with `unbook` its parent stops being bookable. */
export function* arrive(book: Book, place: NewPlace, unbook: boolean): Task<Arrival> {
  const parent = yield* atParent(book, place, unbook);
  const named = yield* namedAlready(book, place);
  const unusual = codeProblems(place.to).map(({ characters }): Note => ({
    code: "unusual-character",
    project: place.to,
    characters,
  }));
  return { ...parent, notes: [...unusual, ...parent.notes, ...named] };
}
