import { counted } from "../counted";
import type { LogFaultsText } from "../sv/log-faults";

/** What is not as Kontera wrote it in the import log, in English. */
export const logFaults: LogFaultsText = {
  holds: (rows) =>
    rows === 0
      ? "The import log is empty."
      : `The import log holds together: ${counted(rows, "en", "row", "rows")}, none changed, removed or added.`,
  noLog: "The workbook has no import log.",
  limits:
    "The check finds slips, not forgeries: anyone who wants to can work the chain out anew, for all of it stands in the workbook.",
  "no-chain":
    "The import log was made before Kontera chained its rows. Add the columns “Undoes”, “Totals” and “Chain” at the end of the table, and jobs are chained from the next one on.",
  "before-the-chain": (expected, found) =>
    `${counted(expected, "en", "row", "rows")} stood in the log when the chain began; now there are ${found}, or they have changed. Compare with an older copy of the workbook.`,
  changed: (number, place) =>
    `Row ${number} of the chain${place} has changed since Kontera wrote it. Compare with an older copy of the workbook.`,
  lost: (from, to) =>
    from === to
      ? `Row ${from} of the chain is gone. Fetch it from an older copy of the workbook.`
      : `Rows ${from}–${to} of the chain are gone. Fetch them from an older copy of the workbook.`,
  added: (place) => `A row${place} was not written by Kontera. Remove it, or move it to a sheet of its own.`,
  fork: (number, places) =>
    `Two jobs were written at the same time, by different people: both are row ${number} of the chain${places}. Nothing is wrong, but both reckoned with the same state.`,
  "after-the-last": (number) =>
    `The log goes to row ${number} of the chain, but Settings say an earlier one. Someone has written without Settings following.`,
  at: (cells) => ` (${cells})`,
  and: " and ",
};
