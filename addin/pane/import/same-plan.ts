import type { Edit } from "#core/book/edit";
import type { ImportPlan } from "#core/csv/import-plan";

const isSameEdit = (a: Edit, b: Edit | undefined): boolean => {
  if (a.register !== b?.register) return false;
  if (a.kind === "set" && b.kind === "set")
    return a.row === b.row && a.column === b.column && a.from === b.from && a.to === b.to;
  if (a.kind === "set" || b.kind === "set" || a.kind !== b.kind) return false;
  return a.position === b.position && a.cells.every((cell, at) => cell === b.cells[at]);
};

/** Whether two plans of a file would write the same, and say the same of how many rows. */
export const isSamePlan = (a: ImportPlan, b: ImportPlan): boolean =>
  JSON.stringify(a.counts) === JSON.stringify(b.counts) &&
  a.edits.length === b.edits.length &&
  a.edits.every((edit, at) => isSameEdit(edit, b.edits[at]));
