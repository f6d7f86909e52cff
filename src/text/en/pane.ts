import type { PaneText } from "../sv/pane";

export const pane = {
  loading: "Starting …",
  tabs: "Kontera",
  registers: "Registers",
  check: "Check",
  import: "Import",
  export: "Export",
  budget: "Budget",
  otherLanguage: "Svenska",
  crashed: "Something went wrong in the pane. The workbook is not touched by it.",
  again: "Start again",
  notExcel: "Kontera is an add-in for Excel. Open this page in a task pane there.",
} satisfies PaneText;
