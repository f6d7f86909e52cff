import type { Book } from "../../../src/book/book";
import { writeList } from "../../../src/csv/write-list";
import { closeProject } from "../../../src/restructure/close-project";
import { copyProject } from "../../../src/restructure/copy-project";
import { deleteProject } from "../../../src/restructure/delete-project";
import { moveProject } from "../../../src/restructure/move-project";
import { codeUnder, newProject } from "../../../src/restructure/new-project";
import { readCode } from "../../../src/restructure/nodes";
import type { CodeChange, Plan, Refusal } from "../../../src/restructure/plan";
import { codeList, jobName } from "../../../src/text/restructure-text";
import type { Result } from "../../../src/values/result";
import type { Steps } from "../../../src/values/steps";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { lang } from "../language";
import { check, revision } from "../state/book";
import { notice, withJob } from "../state/job";
import type { PlannedChange, TreeDraft } from "../state/tree-change";
import { copyText } from "./copy";
import { download } from "./download";
import { makeEdits } from "./make-edits";

const planSteps = (book: Book, draft: TreeDraft): Steps<Result<Plan, Refusal>> => {
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
  const made = await withJob("planning-change", () => inSlices(planSteps(current.book, draft)), false);
  return made?.ok ? { plan: made.value, revision: revision.value } : undefined;
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
