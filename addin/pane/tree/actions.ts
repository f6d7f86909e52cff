import type { Book } from "#core/book/book";
import { writeList } from "#core/csv/write-list";
import { closeProject } from "#core/restructure/close-project";
import { copyProject } from "#core/restructure/copy-project";
import { deleteProject } from "#core/restructure/delete-project";
import { moveProject } from "#core/restructure/move-project";
import { codeUnder, newProject } from "#core/restructure/new-project";
import { nextCode } from "#core/restructure/next-code";
import { readCode } from "#core/restructure/nodes";
import type { CodeChange, Plan, TreeRefusal } from "#core/restructure/plan";
import { codeList, jobName } from "#core/text/restructure-text";
import type { Result } from "#core/values/result";
import type { Task } from "#core/values/task";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { check, revision } from "../book/book";
import { copyText } from "../jobs/copy";
import { notice, withJob } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { download } from "../kit/download";
import { lang } from "../language";
import { work, type PlannedChange, type TreeDraft } from "./state";

const planInSlices = (book: Book, draft: TreeDraft): Task<Result<Plan, TreeRefusal>> => {
  const { change, project, code, name, below, unbookParent } = draft;
  switch (change) {
    case "new":
      return newProject(book, { parent: project, code, name, unbookParent });
    case "copy":
      return copyProject(book, { from: project, to: code, name, below, unbookParent });
    case "move":
      return moveProject(book, { from: project, to: code, unbookParent });
    case "close":
      return closeProject(book, { project, below });
    case "delete":
      return deleteProject(book, { project, below });
  }
};

/** What a change of the project tree would do, or why it cannot be made; undefined when stopped. */
export async function planChange(draft: TreeDraft): Promise<PlannedChange | undefined> {
  const current = check.value;
  if (!current) return undefined;
  const made = await withJob("planning-change", () => inSlices(planInSlices(current.book, draft)), false);
  return made?.ok ? { plan: made.value, revision: revision.value } : undefined;
}

/** Suggests a new project's code, the next one beside it, unless somebody has written one meanwhile (#12). */
export async function suggestCode(): Promise<void> {
  const { draft, planned } = work.value;
  const book = check.value?.book;
  // What somebody has had shown stays as they saw it.
  if (!book || planned || draft.change !== "new" || draft.code !== draft.suggested) return;
  const found = await inSlices(nextCode(book, draft.project), () => work.value.draft === draft);
  if (!found.ok || found.value === draft.code) return;
  if (work.value.draft !== draft || work.value.planned) return;
  work.value = { ...work.value, draft: { ...draft, code: found.value, suggested: found.value } };
}

/** Makes a change of the project tree that the user has seen, as one job that can be undone. */
export async function makeChange(workbook: Workbook, draft: TreeDraft, { edits }: Plan): Promise<boolean> {
  const book = check.value?.book;
  if (!book) return false;
  const { change, project, code } = draft;
  const named = change === "new" ? codeUnder(project, code) : readCode(project);
  const what = jobName(change, named, readCode(code), book.lang);
  return makeEdits(workbook, { what, register: "projects" }, edits);
}

/** Hands the list of codes that change to the browser, as a CSV file. */
export function downloadCodes(name: string, codes: readonly CodeChange[]): void {
  download(name, writeList(codeList(codes, lang.value)));
}

/** Puts the list of codes on the clipboard, for those whose Excel downloads nothing. */
export async function copyCodes(codes: readonly CodeChange[]): Promise<void> {
  const text = codeList(codes, lang.value)
    .map((row) => row.join("\t"))
    .join("\n");
  notice.value = (await copyText(text)) ? { kind: "copied", rows: codes.length } : { kind: "not-copied" };
}
