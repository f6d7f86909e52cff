import { rowsWithKey, type Book } from "../book/book";
import type { Edit, SetCell } from "../book/edit";
import { setField } from "../book/new-row";
import { referencesTo } from "../book/references";
import { parentCode } from "../tree/codes";
import { err, ok, type Result } from "../values/result";
import type { Steps } from "../values/steps";
import { fold } from "../values/text";
import { namingCell } from "./naming-cell";
import { arrive, placeRefusal } from "./new-place";
import { codeChanges, movedCode, nodesAt, readCode, type Nodes } from "./nodes";
import type { Plan, Refusal } from "./plan";

/** A project that gets another code, its subprojects with it: another name in the same place, or another place. */
export type ProjectMove = {
  readonly from: string;
  readonly to: string;
  /** A new parent stops being bookable, where its row says that it is. */
  readonly unbookParent: boolean;
};

/** The codes of the projects themselves. */
const ownEdits = (book: Book, { projects, code, codes }: Nodes, to: string): SetCell[] => {
  const changes = codeChanges({ projects, code, typed: "", codes }, to);
  return codes.flatMap((each) =>
    rowsWithKey(projects, each).flatMap((row) => {
      const edit = setField(book, projects, row, "code", changes.get(each)?.to);
      return edit ? [edit] : [];
    }),
  );
};

/** Every cell that names one of the codes, whatever the register; each keeps its own spelling of what does not change. */
function* followingEdits(book: Book, { code, codes }: Nodes, to: string): Steps<SetCell[]> {
  const references = yield* referencesTo(book, "projects", new Set(codes));
  return references.map((reference): SetCell => {
    const { register, row, column } = reference;
    const { cell: from } = namingCell(book, reference);
    return { kind: "set", register, row, column, from, to: movedCode(readCode(String(from)), code, to) };
  });
}

const refusalOf = (book: Book, { code, typed, codes }: Nodes, to: string): Refusal | undefined => {
  if (to === typed) return { code: "same-code", project: typed };
  if (fold(to).startsWith(`${code}.`)) return { code: "below-itself", project: typed, to };
  const targets = codes.map((each) => fold(movedCode(each, code, to)));
  return placeRefusal(book, { to, codes: targets, left: new Set(codes), parent: parentCode(code) });
};

/**
 * Plans that a project and all below it get new codes, and that every register which names them follows: time, prices,
 * permissions, combinations … (#6, Q3). Codes are refused that are taken, badly formed (Q4), or below the project itself.
 */
export function* moveProject(
  book: Book,
  { from, to: asked, unbookParent }: ProjectMove,
): Steps<Result<Plan, Refusal>> {
  const found = nodesAt(book, from);
  if (!found.ok) return found;
  const nodes = found.value;
  const to = readCode(asked);
  const refusal = refusalOf(book, nodes, to);
  if (refusal) return err(refusal);
  const changes = codeChanges(nodes, to);
  const place = {
    to,
    codes: [...changes.values()].map((change) => fold(change.to)),
    left: new Set(nodes.codes),
    parent: parentCode(nodes.code),
  };
  const { notes, edits, bookableParent } = yield* arrive(book, place, unbookParent);
  const following = yield* followingEdits(book, nodes, to);
  const all: readonly Edit[] = [...edits, ...ownEdits(book, nodes, to), ...following];
  return ok({
    edits: all.filter((edit) => edit.kind !== "set" || edit.from !== edit.to),
    notes,
    codes: [...changes.values()],
    bookableParent,
  });
}
