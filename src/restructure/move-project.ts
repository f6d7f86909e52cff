import type { Book } from "../book/book";
import type { SetCell } from "../book/edit";
import { rowsWithKey } from "../book/keys";
import { setField } from "../book/new-row";
import { referencesTo } from "../book/references";
import { columnAt } from "../book/row-id";
import { parentCode } from "../tree/codes";
import type { Folded } from "../values/brands";
import { err, ok, type Result } from "../values/result";
import { flatMapTask, type Task } from "../values/task";
import { fold } from "../values/text";
import { namingCell } from "./naming-cell";
import { arrive, placeRefusal } from "./new-place";
import { codeChanges, movedCode, nodesAt, readCode, type Nodes } from "./nodes";
import type { CodeChange, Plan, TreeRefusal } from "./plan";

/** A project that gets another code, its subprojects with it: another name in the same place, or another place. */
export type ProjectMove = {
  readonly from: string;
  readonly to: string;
  /** A new parent stops being bookable, where its row says that it is. */
  readonly unbookParent: boolean;
};

type CodeChanges = ReadonlyMap<Folded, CodeChange>;

/** The codes of the projects themselves. */
const ownEdits = (book: Book, { projects, codes }: Nodes, changes: CodeChanges): Task<SetCell[]> =>
  flatMapTask(codes, (each) =>
    rowsWithKey(projects, each).flatMap((row) => {
      const edit = setField(book, projects, row, "code", changes.get(each)?.to);
      return edit ? [edit] : [];
    }),
  );

/** Every cell that names one of the codes, whatever the register; each keeps its own spelling of what does not change. */
function* followingEdits(book: Book, { code, codes }: Nodes, to: string): Task<SetCell[]> {
  const references = yield* referencesTo(book, "projects", new Set(codes));
  return yield* flatMapTask(references, (reference): SetCell[] => {
    const { register, row, column } = reference;
    const { cell: from } = namingCell(book, reference);
    return [
      {
        kind: "set",
        register,
        row,
        column: columnAt(column),
        from,
        to: movedCode(readCode(String(from)), code, to),
      },
    ];
  });
}

/** Why a project cannot become another at all, wherever that is. */
const refusalOf = ({ code, typed }: Nodes, to: string): TreeRefusal | undefined => {
  if (to === typed) return { code: "same-code", project: typed };
  return fold(to).startsWith(`${code}.`) ? { code: "below-itself", project: typed, to } : undefined;
};

/**
 * Plans that a project and all below it get new codes, and that every register which names them follows: time, prices,
 * permissions, combinations … (#6, Q3). Codes are refused that are taken, badly formed (Q4), or below the project itself.
 */
export function* moveProject(
  book: Book,
  { from, to: asked, unbookParent }: ProjectMove,
): Task<Result<Plan, TreeRefusal>> {
  const found = nodesAt(book, from);
  if (!found.ok) return found;
  const nodes = found.value;
  const to = readCode(asked);
  const refusal = refusalOf(nodes, to);
  if (refusal) return err(refusal);
  const changes = yield* codeChanges(nodes, to);
  const place = {
    to,
    codes: yield* flatMapTask(changes.values(), (change) => [fold(change.to)]),
    left: new Set(nodes.codes),
    parent: parentCode(nodes.code),
  };
  const taken = placeRefusal(book, place);
  if (taken) return err(taken);
  const { notes, edits, bookableParent } = yield* arrive(book, place, unbookParent);
  const own = yield* ownEdits(book, nodes, changes);
  const following = yield* followingEdits(book, nodes, to);
  const changed = [...own, ...following].filter((edit) => edit.from !== edit.to);
  return ok({ edits: [...edits, ...changed], notes, codes: [...changes.values()], bookableParent });
}
