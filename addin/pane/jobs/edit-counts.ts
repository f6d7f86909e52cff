import type { Edit } from "#core/book/edit";

/** How many cells edits change and how many rows they add, as a job's row in the import log says. */
export const editCounts = (edits: readonly Edit[]): { readonly changed: number; readonly added: number } => ({
  changed: edits.filter(({ kind }) => kind === "set").length,
  added: edits.filter(({ kind }) => kind === "insert").length,
});
