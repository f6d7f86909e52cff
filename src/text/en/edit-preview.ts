import { counted } from "../counted";
import type { EditPreviewText } from "../sv/edit-preview";

export const editPreview = {
  summary: (changed, added, removed) =>
    [
      changed > 0 && counted(changed, "en", "cell changes", "cells change"),
      added > 0 && counted(added, "en", "row is added", "rows are added"),
      removed > 0 && counted(removed, "en", "row is removed", "rows are removed"),
    ]
      .filter(Boolean)
      .join(", ") || "Nothing changes",
  write: (changed, added, removed) => {
    if (added + removed === 0) return `Write ${counted(changed, "en", "cell", "cells")}`;
    if (changed + removed === 0) return `Add ${counted(added, "en", "row", "rows")}`;
    if (changed + added === 0) return `Delete ${counted(removed, "en", "row", "rows")}`;
    return `Write ${counted(changed + added + removed, "en", "change", "changes")}`;
  },
  place: "Place",
  now: "Now",
  then: "Becomes",
  list: "What changes",
  newRow: (sheet) => `${sheet}, new row`,
  goneRow: (place) => `${place} is removed`,
  blank: "blank",
  from: "from",
  to: "to",
} satisfies EditPreviewText;
