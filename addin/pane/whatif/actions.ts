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
import { formulasOf } from "./formulas";
import { current, draft, newDraft, told } from "./state";
import { words } from "./words";

/** Drops all that is thought of, and leaves: nothing of it was written. */
export const drop = (): void => {
  assumptions.value = [];
  told.value = undefined;
  draft.value = newDraft("");
  leaveView("whatif");
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
    drop();
  });
  if (isWritten) told.value = undefined;
}
