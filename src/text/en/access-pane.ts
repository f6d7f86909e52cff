import { counted } from "../counted";
import { listed } from "../listed";
import type { AccessPaneText } from "../sv/access-pane";

export const accessPane: AccessPaneText = {
  title: "Manage access",
  step: (at, of) => `${at} of ${of}`,
  what: "What do you want to do?",
  whichClients: "For which clients?",
  marked: (count, hidden) => {
    const shown = count === 0 ? "No client that shows is" : counted(count, "en", "client is", "clients are");
    return `${shown} selected in the sheet${
      hidden === 0 ? "" : `. ${counted(hidden, "en", "hidden row does", "hidden rows do")} not count.`
    }`;
  },
  use: "Use",
  searchClient: "Search clients",
  noClients: "Clients is empty. Enter the clients in the sheet first.",
  chosen: (count, all) => `${count} chosen of ${all}`,
  showChosen: "Show the chosen",
  showAll: "Show all",
  noClientChosen: "Choose at least one client.",
  next: "Next",
  clientsBack: (count) => `Clients (${count})`,
  people: "Consultants and programs",
  consultants: "Consultants",
  consultantsChosen: (count, all) => `Consultants, ${count} of ${all}`,
  ends: (day) => `leaves ${day}`,
  ended: (day) => `left ${day}`,
  gone: "has left",
  programs: "Programs in the bureau's package",
  programsChosen: (count, all) => `Programs in the package, ${count} of ${all}`,
  accessOnly: "Without programs only access to the clients is given.",
  actsAs: "Administrator making the change",
  noAdministrator: "Administrator rights is empty: there is no administrator.",
  noConsultantChosen: "Choose at least one consultant.",
  noProgramChosen: "Choose at least one program.",
  review: (count) => `Review ${count}`,
  reviewTitle: "Review the outcome",
  planning: "Working out what will happen …",
  perClient: "By client",
  onlyRefused:
    "Only clients where something is refused are listed here. The rest can be put on a sheet from the result.",
  goesWith: (pairs, programs) =>
    `${counted(pairs, "en", "access", "accesses")} and ${counted(programs, "en", "program", "programs")} will be removed.`,
  save: {
    grant: (count) => `Assign ${count}`,
    remove: (count) => `Remove ${count}`,
  },
  noRoom: (rows, room) =>
    `${rows} rows do not fit in Assignments, which has room for ${room}. Choose fewer clients.`,
  lacksColumn: "Assignments lacks Client, Consultant or Program. Add the column in the sheet.",
  resultTitle: "Result",
  did: {
    grant: (count, all) => `${count} of ${all} assigned`,
    remove: (count, all) => `${count} of ${all} removed`,
  },
  undone: {
    grant: (count, left) =>
      left === 0
        ? `Undone: ${count} assigned were taken out again.`
        : `Undone: of ${count} assigned, ${counted(left, "en", "still stands", "still stand")}.`,
    remove: (count, left) =>
      left === 0
        ? `Undone: ${count} removed are in Assignments again.`
        : `Undone: of ${count} removed, ${counted(left, "en", "is still gone", "are still gone")}.`,
  },
  undoneChip: "Undone",
  all: "All",
  chip: { grant: "Assigned", remove: "Removed" },
  not: "Not",
  came: {
    assigned: "Assigned",
    removed: "Removed",
    exists: "Already there",
    absent: "Was not there",
    noRight: "No right",
    outsidePackage: "Outside the package",
  },
  noneHere: "None.",
  toSheet: "To a sheet",
  toFile: "Create file",
  matrixToSheet: "Matrix to a sheet …",
  sheet: "Access, not done",
  onSheet: (sheet) => `What was not done is on the sheet ${sheet}.`,
  anew: "New change",
  close: "Close",
  missing: (sheets) => `The workbook lacks ${listed(sheets, "en")}.`,
  create: "Create the registers",
};
