import type { Book } from "../book/book";
import { rowsWithKey } from "../book/keys";
import { setField } from "../book/new-row";
import { referencesTo, type Reference } from "../book/references";
import type { RowId } from "../book/row-id";
import { hasField, numbers, texts } from "../book/table";
import { isEntries, type Entries } from "../resolve/entry-coding";
import { isOpen } from "../resolve/open-entries";
import { isOn } from "../resolve/setting";
import { ownStatus } from "../resolve/status";
import { err, ok, type Result } from "../values/result";
import { flatMapTask, type Task } from "../values/task";
import { nodesAt } from "./nodes";
import type { Note, Plan, TreeRefusal } from "./plan";
import { rowsByRegister } from "./rows-by-register";

/** A project to close; with `below` all below it gets the status too, which it has in effect in any case (Q14). */
export type ProjectClosing = { readonly project: string; readonly below: boolean };

/** Those of the references that are rows of time or travel and are what is wanted. */
const pick = (
  book: Book,
  references: readonly Reference[],
  wanted: (table: Entries) => (row: RowId) => boolean,
): Reference[] => {
  const judges = new Map<string, (row: RowId) => boolean>();
  return references.filter(({ register, row }) => {
    const table = book.tables.get(register);
    if (!table || !isEntries(table)) return false;
    let judge = judges.get(register);
    if (!judge) judges.set(register, (judge = wanted(table)));
    return judge(row);
  });
};

/**
 * Plans that a project gets the status Avslutat, and tells what would be lost: entries on it or below that are not
 * reviewed, and reviewed ones that are billable and not released, for nothing more can be registered or moved then (Q27). With the
 * setting of #161 entries that are not reviewed stand in the way.
 */
export function* closeProject(
  book: Book,
  { project, below }: ProjectClosing,
): Task<Result<Plan, TreeRefusal>> {
  const found = nodesAt(book, project);
  if (!found.ok) return found;
  const { projects, code, typed, codes } = found.value;
  if (!hasField(projects, "status")) return err({ code: "no-status" });
  const statuses = texts(projects, "status");
  const edits = yield* flatMapTask(below ? codes : [code], (each) =>
    rowsWithKey(projects, each).flatMap((row) => {
      const isClosed = ownStatus(statuses[row]) === "closed";
      const edit = isClosed ? undefined : setField(book, projects, row, "status", "closed");
      return edit ? [edit] : [];
    }),
  );
  if (edits.length === 0) return err({ code: "closed-already", project: typed });
  const references = yield* referencesTo(book, "projects", new Set(codes));
  const open = rowsByRegister(book, pick(book, references, isOpen));
  if (open.length > 0 && isOn(book, "blockClosing"))
    return err({ code: "open-entries-block", project: typed, entries: open });
  const unreleased = rowsByRegister(
    book,
    pick(book, references, (table) => {
      const [billable, released] = [numbers(table, "billable"), numbers(table, "released")];
      const isPreliminary = isOpen(table);
      return (row) => billable[row] === 1 && released[row] === undefined && !isPreliminary(row);
    }),
  );
  const notes = [
    ...open.map((rows): Note => ({ code: "open-entries", ...rows })),
    ...unreleased.map((rows): Note => ({ code: "unreleased", ...rows })),
  ];
  return ok({ edits, notes, codes: [], bookableParent: undefined });
}
