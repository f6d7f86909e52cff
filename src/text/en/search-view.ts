import { counted } from "../counted";
import type { SearchViewText } from "../sv/search-view";

export const searchView = {
  findings: "Findings",
  todo: "Do",
  recent: "Recent",
  goTo: "Go to",
  found: (count) => counted(count, "en", "line found", "lines found"),
  nothing: (query) => `Nothing matches “${query}”.`,
  building: "The names are being read …",
  all: (name, count) => `Show all ${count} in ${name}`,
  allFindings: (count) => `Show all ${count} findings`,
  choose: "choose",
  open: "open",
  row: "row",
  newProject: "New project",
  newUnder: (code) => `New project below ${code}`,
  moveProject: (code) => `Move ${code}`,
  whatIf: (code) => `What if: ${code} …`,
  billing: (code) => `Billing: ${code}`,
  toSheet: (report) => `To a sheet: ${report}`,
  newRow: (register) => `New row in ${register}`,
  checkNow: "Check now",
  fixAll: "Fix what can be fixed at once",
  undo: "Undo the last change",
  language: "Svenska",
} satisfies SearchViewText;
