import { formatCount } from "../../values/format";
import { counted } from "../counted";
import type { CheckViewText } from "../sv/check-view";

export const checkView = {
  title: "Findings",
  severity: {
    error: (count) => counted(count, "en", "error", "errors"),
    warning: (count) => counted(count, "en", "warning", "warnings"),
    info: (count) => counted(count, "en", "note", "notes"),
  },
  severityName: { error: "Error", warning: "Warning", info: "Note" },
  severities: { error: "Errors", warning: "Warnings", info: "Notes" },
  keyless: (name, headers) =>
    `${name} lacks the ${headers.length === 1 ? "column" : "columns"} ${headers.join(", ")}`,
  keylessMore: (sheet) => `The rows on the sheet ${sheet} are not checked. Give the column its header back.`,
  goToHeaders: "Go to the headers",
  clean: "No findings",
  cleanMore: (rows, registers) =>
    `${counted(rows, "en", "row", "rows")} in ${counted(registers, "en", "register", "registers")} have been checked. Kontera goes on checking while you work.`,
  noRegisters: "There are no registers to check here yet.",
  toStart: "Get started",
  checkedAt: (clock) => `Checked at ${clock}`,
  checkNow: "Check now",
  search: "Search the findings",
  severityFilter: "Type",
  registerFilter: "Register",
  all: "All",
  noMatch: "No finding matches the filter.",
  showAll: "Show all findings",
  shown: (count, all) =>
    `${counted(count, "en", "finding", "findings")} of ${formatCount(all, "en")} in the filter`,
  keys: "Up and down arrows move between findings. Enter goes to the cell.",
  why: "Why?",
  also: "Also concerns:",
  fix: "Fix",
  fixAll: (count) => `Fix all ${formatCount(count, "en")}`,
  fixTitle: (title) => `Fix: ${title}`,
  fixAllTitle: "Fix at once",
  outdated: "The workbook has changed since the list was made.",
  planAgain: "Make the list again",
  copy: "Copy the list",
  columns: ["Type", "Finding", "Sheet", "Cell", "Column", "What", "Content"],
  logged: (title) => `Fixed: ${title}`,
  loggedAll: "Fixed at once",
} satisfies CheckViewText;
