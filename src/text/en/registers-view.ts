import { counted } from "../counted";
import type { RegistersViewText } from "../sv/registers-view";
import { registerPurposes } from "./register-purposes";

export const registersView = {
  title: "Registers in the workbook",
  welcome: "Welcome",
  intro:
    "Kontera turns ordinary sheets into registers: checks them while you type, imports and exports them, and sums the budget.",
  ownSheets:
    "Do you have registers already? A table named, say, Projects that has the column Code is recognized by itself, in Swedish or English.",
  insertSample: "Insert sample registers",
  sampleHow:
    "Want to look first? A made-up company's registers, on new sheets, with some honest mistakes in them.",
  rows: (count) => counted(count, "en", "row", "rows"),
  clean: "No findings",
  findings: (name) => `Show findings in ${name}`,
  goToSheet: (sheet) => `Go to the sheet ${sheet}`,
  showColors: "Show colors in the sheet",
  showColorsHow: "Fills the cells Color and Text color with the color in effect, an inherited one too.",
  makes: registerPurposes,
  modulesTitle: "Modules",
  modulesHow:
    "A module that is turned off is left alone: its sheets are hidden and not checked, but all of it is still there.",
  moduleOn: (sheets) => `In use, ${counted(sheets, "en", "sheet", "sheets")}`,
  moduleOff: "Turned off",
  moduleMissing: "Not in the workbook",
  turnOff: (module) => `Turn off ${module}`,
  turnOn: (module) => `Turn on ${module}`,
  turnedOff: (module) => `${module} turned off`,
  turnedOn: (module) => `${module} turned on`,
  off: "Turn off",
  on: "Turn on",
  createTitle: "Create more registers",
  createFirst: "Create registers",
  createHow:
    "Each register becomes a new sheet with headers, drop-down lists and a frozen header row. Nothing that is there is changed.",
  create: (count) => (count === 0 ? "Create" : `Create ${counted(count, "en", "sheet", "sheets")}`),
  twinsTitle: "Two sheets claim to be the same register",
  twin: (name, kept, ignored) =>
    `${name} is read from the sheet ${kept}. The sheet ${ignored} is not read: rename it or merge the two.`,
  jobsTitle: "Latest jobs",
  logFaultsTitle: "The import log is not as Kontera wrote it",
  noJobs: "What Kontera writes to the workbook is shown here, and can be undone.",
  counts: (added, changed, refused) =>
    [
      added > 0 && counted(added, "en", "new", "new"),
      changed > 0 && counted(changed, "en", "changed", "changed"),
      refused > 0 && counted(refused, "en", "refused", "refused"),
    ]
      .filter(Boolean)
      .join(", "),
  undo: "Undo …",
  undoOf: (what, time) => `Undo ${what}, ${time}`,
  undone: (time) => `Undone ${time}`,
  redo: "Redo …",
  redoOf: (what, time) => `Redo: ${what}, ${time}`,
  redone: (time) => `Redone ${time}`,
  redoMake: "Redo in the workbook",
  redoTitle: (what) => `Redo: ${what}`,
  undoTitle: (what) => `Undo: ${what}`,
  undoMake: "Undo in the workbook",
  undoNothing: "Nothing of what the job wrote is left to undo.",
  conflictsTitle: (count) => counted(count, "en", "change is left", "changes are left"),
  conflictsWhy: "Someone has edited here since the job was made. What stands there now stays.",
  conflictCell: (place, wrote, found) => `${place}: the job wrote “${wrote}”, now it says “${found}”`,
  conflictGone: (name, header) =>
    header === "" ? `${name}: the row is gone` : `${name}, ${header}: the row is gone`,
  conflictRow: (place) => `${place}: the row has been edited`,
  local: "Nothing leaves the workbook.",
} satisfies RegistersViewText;
