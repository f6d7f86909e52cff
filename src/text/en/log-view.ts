import { counted } from "../counted";
import type { LogViewText } from "../sv/log-view";

export const logView = {
  title: "Change log",
  faultsTitle: "The import log is not as Kontera wrote it",
  none: "What Kontera writes to the workbook is shown here, and can be undone.",
  counts: (added, changed, refused) =>
    [
      added > 0 && counted(added, "en", "new", "new"),
      changed > 0 && counted(changed, "en", "changed", "changed"),
      refused > 0 && counted(refused, "en", "that could not be written", "that could not be written"),
    ]
      .filter(Boolean)
      .join(", "),
  undo: "Undo …",
  undoOf: (what, time) => `Undo ${what}, ${time}`,
  undone: (time) => `Undone ${time}`,
  redo: "Redo …",
  redoOf: (what, time) => `Redo: ${what}, ${time}`,
  redone: (time) => `Redone ${time}`,
  undoTitle: (what) => `Undo: ${what}`,
  redoTitle: (what) => `Redo: ${what}`,
  undoMake: (count) => `Undo ${counted(count, "en", "change", "changes")}`,
  redoMake: (count) => `Redo ${counted(count, "en", "change", "changes")}`,
  nothing: "Nothing of what was written is left to undo.",
  conflictsTitle: (count) => counted(count, "en", "change is left", "changes are left"),
  conflictsWhy: "Someone has edited here since. What stands there now stays.",
} satisfies LogViewText;
