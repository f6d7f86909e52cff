import { rightEdits, type RightChange } from "#core/access/right-edits";
import type { Book } from "#core/book/book";
import { closedTo, type RoleRight } from "#core/resolve/register-rights";
import type { Workbook } from "../../ports";
import { notice, withJob } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { choiceOf, chosen, locks } from "./state";
import { texts } from "./words";

/** What is chosen for a role and not written yet. */
export const changesOf = (of: string, rights: readonly RoleRight[]): RightChange[] =>
  rights.flatMap((one) => {
    const to = chosen.value.get(choiceOf(of, one));
    return to === undefined || to === (one.right ?? "none") ? [] : [{ of: one, to }];
  });

/** Forgets what is chosen for a role. */
export const dropChoices = (of: string, rights: readonly RoleRight[]): void => {
  const left = new Map(chosen.value);
  for (const one of rights) left.delete(choiceOf(of, one));
  chosen.value = left;
};

/** Writes what is chosen for a role, as one job that can be undone. */
export async function writeRights(
  workbook: Workbook,
  book: Book,
  of: string,
  rights: readonly RoleRight[],
): Promise<void> {
  const edits = rightEdits(book, of, changesOf(of, rights));
  if (!edits || edits.length === 0) return;
  const what = texts[book.lang].logged(of);
  await makeEdits(workbook, { what, register: "registerRights" }, edits, () => dropChoices(of, rights));
}

/** The sheets that every job of Kontera writes to: locked, nothing could be written anywhere. */
const writtenByJobs = (book: Book): ReadonlySet<string> =>
  new Set(
    [...book.tables.values()]
      .filter(({ register }) => register.ownRecord === true || register.id === "settings")
      .map(({ place }) => place.sheet),
  );

/** The sheets of the registers that rights are given to: those that a role may edit nothing on, and the others. */
export const sheetsFor = (
  book: Book,
  rights: readonly RoleRight[],
): { readonly closed: readonly string[]; readonly open: readonly string[] } => {
  const closedIds = new Set(closedTo(rights));
  const sheetOf = (id: RoleRight["target"]["register"]): string[] => {
    const sheet = book.tables.get(id)?.place.sheet;
    return sheet === undefined ? [] : [sheet];
  };
  const ids = [...new Set(rights.map(({ target }) => target.register))];
  const open = new Set(ids.filter((id) => !closedIds.has(id)).flatMap(sheetOf));
  const kept = writtenByJobs(book);
  // A sheet that holds two registers is open where one of them is.
  const closed = [...new Set([...closedIds].flatMap(sheetOf))].filter(
    (sheet) => !open.has(sheet) && !kept.has(sheet),
  );
  return { closed, open: [...open] };
};

/** Asks how the sheets are locked. */
export async function askLocks(workbook: Workbook, sheets: readonly string[]): Promise<void> {
  const found = await workbook.sheetLocks(sheets);
  locks.value = found.ok ? found.value : undefined;
}

/** Locks the sheets that a role may not edit and opens the others, or opens all of them. */
export async function lockFor(
  workbook: Workbook,
  { closed, open }: ReturnType<typeof sheetsFor>,
  on: boolean,
): Promise<void> {
  const made = await withJob(
    "writing",
    () => (on ? workbook.lockSheets(closed, open) : workbook.lockSheets([], [...closed, ...open])),
    false,
  );
  if (made?.ok) locks.value = made.value;
  else {
    if (made) notice.value = { kind: "refused", cause: made.error };
    await askLocks(workbook, [...closed, ...open]);
  }
}
