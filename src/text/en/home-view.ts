import { counted } from "../counted";
import type { HomeViewText } from "../sv/home-view";

export const homeView = {
  todo: "To do",
  checked: (clock) => `Checked ${clock}`,
  checkNow: "Check now",
  reading: "reading …",
  fixable: (count) => counted(count, "en", "can be fixed at once", "can be fixed at once"),
  review: "Review",
  reviewOf: (count) => `Review ${counted(count, "en", "fix", "fixes")}`,
  toDecide: (count) => `${counted(count, "en", "error", "errors")} to decide on`,
  milder: (warnings, notes) =>
    [
      warnings > 0 && counted(warnings, "en", "warning", "warnings"),
      notes > 0 && counted(notes, "en", "note", "notes"),
    ]
      .filter(Boolean)
      .join(", "),
  other: (count) => `other ${count}`,
  clean: "Nothing to do.",
  cleanMore: (registers, clock) =>
    `${counted(registers, "en", "register", "registers")} checked at ${clock}.`,
  near: "Over or near budget",
  all: (count) => `All ${count}`,
  hours: (worked, budget) => `${worked} / ${budget} h`,
  over: "over budget",
  closeTo: "near budget",
  importFile: "Import",
  exportFile: "Export",

  startTitle: "Projects, customers and time in order",
  intro:
    "Kontera turns sheets into registers, checks them while you type and sums the budget. Nothing leaves the workbook.",
  own: "Use my sheets",
  ownFound: (likely, all) =>
    `${likely} of ${counted(all, "en", "sheet looks like a register", "sheets look like a register")}`,
  ownHow: "Point out a sheet",
  importStart: "Import a file",
  importHow: "CSV, text or pasted rows",
  zero: "Start from nothing",
  zeroHow: (sheets) => `${sheets.slice(0, -1).join(", ")} and ${sheets.at(-1) ?? ""} are created empty`,
  sample: "Try it with an example",
  sampleHow: "A made-up company's registers, on new sheets here, with a few planted errors",
  closing: "Close the pane whenever you like: everything stands in the workbook.",
} satisfies HomeViewText;
