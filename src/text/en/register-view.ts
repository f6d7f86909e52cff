import { formatCount } from "../../values/format";
import { counted } from "../counted";
import type { RegisterViewText } from "../sv/register-view";

export const registerView = {
  gone: "The register is no longer in the workbook.",
  empty: "There are no rows here yet.",
  noMatch: "No row matches.",
  clear: "Clear",
  rows: (count) => counted(count, "en", "row", "rows"),
  add: "New row",
  chips: "Show rows with",
  error: "Errors",
  warning: "Warnings",
  keys: "Up and down arrows move between rows. Enter opens the row, Ctrl+Enter goes to it in the sheet, Space selects it.",
  goToSheet: (sheet) => `Go to the sheet ${sheet}`,
  importHere: "Import here",
  exportThis: "Export",
  remove: (count) => `Delete ${formatCount(count, "en")} …`,
  nameless: "Row without a name",
  reach: {
    clients: (count) =>
      count === 0
        ? "Reached by no consultant"
        : `Reached by ${counted(count, "en", "consultant", "consultants")}`,
    consultants: (count) =>
      count === 0 ? "Reaches no client" : `Reaches ${counted(count, "en", "client", "clients")}`,
    programs: (count) =>
      count === 0 ? "No consultant has it" : counted(count, "en", "consultant has it", "consultants have it"),
  },
  goToRow: "Go to the row",
  edit: "Edit",
  removeOne: "Delete …",
  goToCell: (header) => `Go to ${header} in the sheet`,
  nothingIn: (headers, more) =>
    `Empty: ${headers.join(", ")}${more > 0 ? ` +${formatCount(more, "en")}` : ""}`,
  newTitle: (register) => `New row in ${register}`,
  editTitle: (name) => `Edit ${name}`,
  moreFields: "More fields",
  addRow: "Add",
  write: (cells) => `Write ${counted(cells, "en", "cell", "cells")}`,
  removeTitle: (count) => `Delete ${counted(count, "en", "row", "rows")}`,
  looking: "Looking for what names the rows …",
  named: (count) =>
    counted(
      count,
      "en",
      "row cannot be deleted, for it is named in:",
      "rows cannot be deleted, for they are named in:",
    ),
  namedIn: (name, register, rows) => `${name}: ${register}, ${counted(rows, "en", "row", "rows")}`,
  removeFree: (count) => `Delete ${counted(count, "en", "row", "rows")}`,
  logged: {
    add: (name) => `Added: ${name}`,
    edit: (name) => `Changed: ${name}`,
    remove: (count) => `Deleted: ${counted(count, "en", "row", "rows")}`,
  },
} satisfies RegisterViewText;
