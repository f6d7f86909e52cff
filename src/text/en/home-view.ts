import { formatCount } from "../../values/format";
import { counted } from "../counted";
import type { HomeViewText } from "../sv/home-view";

export const homeView = {
  todo: "To do",
  hint: "Ctrl K finds codes, customers and commands.",
  closeHint: "Do not show this tip again",
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
  begun: (title) => `Begun: ${title}`,
  begunForm: (register, key) =>
    key === undefined ? `Begun: new row in ${register}` : `Begun: ${key} in ${register}`,
  chooseAgain: (file) => `Choose ${file} again, and your choices still stand`,
  goOn: "Go on where you were",
  goOnAt: (at, of) => `Step ${at} of ${of}. Go on where you were`,
  near: "Over or near budget",
  allOver: (count) => `${formatCount(count, "en")} over`,
  allNear: (count) => `${formatCount(count, "en")} near`,
  hours: (worked, budget) => `${worked} / ${budget} h`,
  over: "over budget",
  closeTo: "near budget",
  toBill: (date) => `To bill up to and including ${date}`,
  readyFor: (customers) => `ready to release, ${counted(customers, "en", "customer", "customers")}`,
  blocked: (amount, unknown) =>
    `${amount} blocked${unknown === 0 ? "" : `, and ${counted(unknown, "en", "row", "rows")} of unknown amount`}`,
  blockedUnknown: (rows) => `${counted(rows, "en", "row", "rows")} blocked, amount unknown`,
  open: "Open",
  importFile: "Import",
  exportFile: "Export",
  recipes: "Import recipes",
  recipeFor: (register, day) => `Import to ${register}${day === undefined ? "" : `, recipe of ${day}`}`,

  startTitle: "Projects, customers and time in order",
  intro:
    "Kontera turns sheets into registers, checks them as you type and sums budgets and billing. Nothing leaves the workbook.",
  own: "Use my sheets",
  ownFound: (likely, all) =>
    `${likely} of ${counted(all, "en", "sheet looks like a register", "sheets look like a register")}`,
  ownHow: "Point out a sheet",
  importStart: "Import a file",
  importHow: "Excel, CSV, SIE or pasted rows",
  zero: "Start from nothing",
  zeroHow: (sheets) => `${sheets.slice(0, -1).join(", ")} and ${sheets.at(-1) ?? ""} are created empty`,
  sample: "Try it with an example",
  sampleHow: "A made-up company's registers, on new sheets here, with a few planted errors",
  closing: "Close the pane whenever you like: everything stands in the workbook.",
} satisfies HomeViewText;
