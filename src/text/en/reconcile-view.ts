import type { UnreadWhy } from "../../access/told";
import { formatCount } from "../../values/format";
import { counted } from "../counted";
import { listed } from "../listed";
import type { ReconcileViewText } from "../sv/reconcile-view";

const why: Record<UnreadWhy, (text: string) => string> = {
  "no-client": (text) => `the client is missing in “${text}”.`,
  "no-consultant": (text) => `the consultant is missing in “${text}”.`,
  "no-outcome": (text) => `the outcome is missing in “${text}”.`,
  "unknown-client": (text) => `“${text}” is not in Clients.`,
  "unknown-consultant": (text) => `“${text}” is not in Consultants.`,
  "unknown-program": (text) => `“${text}” is not in Programs.`,
  broken: (text) => `nobody can tell where the cells end in “${text}”.`,
  damaged: (text) => `letters are damaged in “${text}”.`,
  "cut-off": (text) => `the line “${text}” is shorter than the headers.`,
  "above-headers": (text) =>
    `the line “${text}” stands above the headers. Let the file have one line of headers, on top, or split it.`,
  "under-headers": (text) =>
    `the line “${text}” stands below other headers than the file's. Let the file have one line of headers, or split it.`,
  headers: (text) => `“${text}” is the headers once more.`,
  units: (text) => `“${text}” says how the columns are written.`,
  total: (text) => `“${text}” is a sum.`,
};

const numbers = (lines: readonly number[]): string =>
  `${lines.length === 1 ? "line" : "lines"} ${listed(lines.map(String), "en")}`;

export const reconcileView: ReconcileViewText = {
  failed: "Error",
  onlyHere: (count) =>
    `${counted(count, "en", "is only in Assignments: give it in the accounting system, or remove it here", "are only in Assignments: give them in the accounting system, or remove them here")}${count === 0 ? "." : ":"}`,
  onlyThere: (count) =>
    `${counted(count, "en", "is only in the accounting system: enter it here, or remove it there", "are only in the accounting system: enter them here, or remove them there")}${count === 0 ? "." : ":"}`,
  differs: (count) =>
    `${counted(count, "en", "came out otherwise than planned", "came out otherwise than planned")}:`,
  refused: (count) =>
    `${counted(count, "en", "was not done in the accounting system", "were not done in the accounting system")}:`,
  conflicts: (count) =>
    `${counted(count, "en", "stands in the file with different outcomes and is not used", "stand in the file with different outcomes and are not used")}:`,
  onLines: (lines) => numbers(lines),
  reconciled: (added, removed) =>
    `Access reconciled: ${formatCount(added, "en")} entered, ${formatCount(removed, "en")} removed`,
  truthWritten: (file, added, removed) =>
    `${file}: ${formatCount(added, "en")} entered in Assignments, ${formatCount(removed, "en")} removed.`,
  unused: ({ line, why: reason, text }) => `Line ${line} is not used: ${why[reason](text)}`,
  moreUnused: (count) => `And ${counted(count, "en", "more line", "more lines")}.`,
  nothingTold: (file, unread) => {
    const [first] = unread;
    return first === undefined
      ? `${file} has no line below its headers.`
      : `${file} has no line that can be used. Line ${first.line}: ${why[first.why](first.text)}`;
  },
  linesUnread: (file, unread) => `${file}: ${numbers(unread.map(({ line }) => line))} cannot be used`,
};
