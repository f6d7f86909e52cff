import { counted } from "../counted";
import type { ReconcilePaneText } from "../sv/reconcile-pane";

export const reconcilePane: ReconcilePaneText = {
  title: "Reconcile",
  open: "Reconcile …",
  done: "Has the accounting system made the change?",
  what: "Choose the accounting system's own list or result: a CSV or text file or an Excel workbook with Client, Consultant and Program, and in a result Outcome. The file is read in the pane and sent nowhere.",
  severalSheets: (file) =>
    `${file} has several sheets, and there is no telling which one counts. Call it Assignments, save it as a file of its own, or paste its rows.`,
  endless: (file) => `${file} is no table: a line never ends. Choose another file.`,
  result: (file) => `${file}: a result`,
  list: (file) => `${file}: a list`,
  other: "Another file",
  ask: {
    client: "Which column is the client?",
    consultant: "Which column is the consultant?",
    program: "Which column is the program?",
    outcome: "Which column is the outcome?",
  },
  column: (number) => `Column ${number}`,
  noOutcome: "None: the file is a list",
  chooseOne: "Choose …",
  askWord: (word) => `What does “${word}” mean?`,
  failed: "Error",
  there: "In the accounting system",
  onlyHere: "Only in Assignments",
  untold: "Saved here, but not in the file",
  conflicts: "Different outcomes in the file",
  unused: "Lines that are not used",
  fate: {
    comes: "is entered",
    goes: "is removed here",
    stays: "stays",
    both: "stands here",
    neither: "is not here",
    unknown: "is not changed",
  },
  waits: "is not entered yet",
  unknown:
    "What was refused or went wrong is not changed here: the file does not say whether the consultant has it. Look in the accounting system.",
  sayWhole: "The file lacks what stands in Assignments. Say whether it is the whole list.",
  whole: "The file is the whole list: remove what is only in Assignments",
  part: "The file is a part of the list: let it stand",
  unreadKeeps: (lines) =>
    `${counted(lines, "en", "line", "lines")} cannot be used, so nothing is entered and nothing is removed. Mend the file and choose it again.`,
  enter: (added) => `Enter ${added}`,
  remove: (removed) => `Remove ${removed}`,
  both: (added, removed) => `Enter ${added}, remove ${removed}`,
  answer: "Answer the questions first.",
  alike: "Assignments says the same already. Nothing to enter.",
  notWhole: "Nothing to enter.",
  noRows: "No line of the file can be used. Choose another file.",
};
