import { counted } from "../counted";
import type { RegistersViewText } from "../sv/registers-view";

export const registersView = {
  title: "Registers",
  rows: (count) => counted(count, "en", "row", "rows"),
  goToSheet: (sheet) => `Go to the sheet ${sheet}`,
  showFindings: "Show findings",
  importHere: "Import here",
  exportThis: "Export",
  turnOff: "Turn the module off",
  createMore: "Create more registers …",
  ownSheet: "Use a sheet of your own …",
  createOf: (module) => `Create the sheets of ${module} …`,
  off: (modules) => `Turned off: ${modules}`,
  twinsTitle: "Two sheets claim to be the same register",
  twin: (name, kept, ignored) =>
    `${name} is read from the sheet ${kept}. The sheet ${ignored} is not read: rename it or merge the two.`,
  keys: "Up and down arrows move between rows, right goes to a row's choices, Enter opens.",
  none: "The workbook has no registers yet.",
  toStart: "Get started",
} satisfies RegistersViewText;
