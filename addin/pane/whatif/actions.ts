import type { Edit } from "#core/book/edit";
import { whatIfJob } from "#core/text/what-if-text";
import { fold } from "#core/values/text";
import type { WhatIf } from "#core/whatif/what-if";
import type { Workbook } from "../../ports";
import { behind, check } from "../book/book";
import { makeEdits } from "../jobs/make-edits";
import { leaveView } from "../kit/route";
import { shownProject } from "../kit/shown-project";
import { assumptions } from "../kit/thought";
import { draft, leftDrafts, newDraft, type Draft } from "../kit/thought-draft";
import { formulasOf } from "./formulas";
import { current, told } from "./state";
import { words } from "./words";

/** Nothing is thought of any more: what shows before it shows again. */
const leave = (): void => {
  assumptions.value = [];
  told.value = undefined;
  leaveView("whatif");
};

/** Drops all that is thought of and filled in, and leaves: nothing of it was written. */
export const drop = (): void => {
  draft.value = newDraft("");
  leave();
};

/** What is filled in and not thought of yet stays when the rest is written, under the codes that the projects then have. */
const keepFilledIn = ({ renamed }: WhatIf): void => {
  const now = (code: string): string => renamed.typed(fold(code.trim())) ?? code;
  const renew = (one: Draft): Draft => {
    const { project, from, to, code } = one;
    return {
      ...one,
      ...{ project: now(project), from: now(from), to: now(to) },
      code: fold(code) === fold(project) ? now(code) : code,
    };
  };
  draft.value = renew(draft.value);
  leftDrafts.value = leftDrafts.value.map(renew);
};

/** What is told and may be written as it is told: of the workbook as it was last read, of what is thought now. */
export const writable = (): WhatIf | undefined => {
  const now = current.value;
  if (!now || "refusal" in now.result || behind.value || now.result.edits.length === 0) return undefined;
  const asked = formulasOf.value;
  if (asked?.result !== now.result || asked.cell !== undefined) return undefined;
  return now.result;
};

/** What writing the edits is called, with what they are: so many budgets, prices or changes. */
export const writeText = (edits: readonly Edit[]): string => {
  const { budgets, prices, cells } = words.value.write;
  const projects = check.value?.book.tables.get("projects");
  const isBudget = (edit: Edit): boolean => {
    const field = edit.kind === "set" ? projects?.fields[edit.column]?.id : undefined;
    return edit.register === "projects" && (field === "budgetHours" || field === "budgetAmount");
  };
  const written = new Set(
    edits.map((edit) => `${edit.register} ${edit.row} ${edit.kind === "set" ? edit.column : ""}`),
  ).size;
  if (edits.every(isBudget)) return budgets(written);
  if (edits.every(({ register }) => register === "prices")) return prices(written);
  return cells(written);
};

/** Writes what is thought of, as one job that can be undone: exactly what was told, or nothing. */
export async function writeThought(workbook: Workbook): Promise<void> {
  const result = writable();
  const book = check.value?.book;
  if (!result || !book) return;
  const { edits, renamed } = result;
  const what = whatIfJob(assumptions.value, book.lang);
  const register = edits[0]?.register ?? "projects";
  const isWritten = await makeEdits(workbook, { what, register }, edits, () => {
    const shown = shownProject.value;
    if (shown !== undefined) shownProject.value = renamed.typed(fold(shown)) ?? shown;
    keepFilledIn(result);
    leave();
  });
  if (isWritten) told.value = undefined;
}
