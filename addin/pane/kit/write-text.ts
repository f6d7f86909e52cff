import type { Edit } from "#core/book/edit";
import type { EditPreviewText } from "#core/text/sv/edit-preview";

/** What the button that makes edits says: what is done to how many cells or rows. */
export const writeText = (words: EditPreviewText, edits: readonly Edit[]): string => {
  const count = (kind: Edit["kind"]): number => edits.filter((edit) => edit.kind === kind).length;
  return words.write(count("set"), count("insert"), count("delete"));
};
