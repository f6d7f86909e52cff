import { knownSettings } from "../../registers/known-settings";
import { formatCount } from "../../values/format";
import { writeText } from "../../values/value-type";
import { counted } from "../counted";
import { listed } from "../listed";
import type { NoticesText } from "../sv/notices";

/** The setting that says what is relied on when rows change. */
const { en: whenChanged, type } = knownSettings.whenChanged;
const putBack = writeText(type, "putBack", "en", ".");

const cells = (count: number): string => counted(count, "en", "cell", "cells");
const rows = (count: number): string => counted(count, "en", "row", "rows");
const some = (parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join(", ");

export const notices = {
  works: {
    opening: "Reading the workbook",
    checking: "Checking the workbook",
    "reading-sheets": "Reading the sheets",
    "reading-file": "Reading the file",
    planning: "Comparing the file with the register",
    "planning-fixes": "Working out the fixes",
    "planning-change": "Working out what changes",
    writing: "Writing to the workbook",
    undoing: "Undoing",
    exporting: "Creating the file",
    painting: "Showing the colors",
    summing: "Summing",
  },
  shareOf: (percent, size) => `${percent}% of ${size}`,
  sizes: {
    rows: (count) => counted(count, "en", "row", "rows"),
    changes: (count) => counted(count, "en", "change", "changes"),
  },
  cellWait: "Excel is waiting: press Enter in the cell",
  frontWait: "Another workbook is in front: come back here",
  behind: "Changes are not read yet",
  cancel: "Cancel",
  close: "Close",
  back: "Back",
  tryAgain: "Try again",
  more: (count) => `Show ${formatCount(count, "en")} more`,
  ofAll: (shown, all) => `${formatCount(shown, "en")} of ${formatCount(all, "en")} shown`,
  rowOf: (sheet, row) => `${sheet} row ${row}`,

  written: (what, changed, added, removed) =>
    `${what}: ${some([
      changed > 0 && `${cells(changed)} written`,
      added > 0 && `${rows(added)} added`,
      removed > 0 && `${rows(removed)} removed`,
      changed + added + removed === 0 && "nothing needed changing",
    ])}.`,
  undone: (changed, added, removed) =>
    `Undone: ${some([
      changed > 0 && `${cells(changed)} restored`,
      added > 0 && `${rows(added)} put back`,
      removed > 0 && `${rows(removed)} removed`,
      changed + added + removed === 0 && "nothing was left to change",
    ])}.`,
  redone: (changed, added, removed) =>
    `Redone: ${some([
      changed > 0 && `${cells(changed)} written`,
      added > 0 && `${rows(added)} added`,
      removed > 0 && `${rows(removed)} removed`,
      changed + added + removed === 0 && "nothing was left to change",
    ])}.`,
  undo: "Undo",
  redo: "Redo",
  undoOf: (what) => `Undo: ${what}`,
  redoOf: (what) => `Redo: ${what}`,
  toLog: (what) => `Show in the change log: ${what}`,
  changedSinceJob: (count, all) =>
    `${formatCount(count, "en")} of ${counted(all, "en", "place", "places")} ${count === 1 ? "has" : "have"} been edited since. Nothing is changed yet.`,
  conflictCell: (place, wrote, found) => `${place}: Kontera wrote ”${wrote}”, now it holds ”${found}”`,
  conflictGone: (name, header) =>
    header === "" ? `${name}: the row is gone` : `${name}, ${header}: the row is gone`,
  conflictRow: (place) => `${place}: the row has been edited`,
  showThose: (count) => (count === 1 ? "Show it" : `Show the ${formatCount(count, "en")}`),
  showResult: "Show the result",
  undoRest: "Undo the rest",
  redoRest: "Redo the rest",
  secondsLeft: (seconds) => `about ${formatCount(seconds, "en")} s left`,
  canceling: "Canceling, putting back …",
  foot: "Last change",
  acts: "What you can do",
  undid: (what) => `Undone: ${what}`,
  redid: (what) => `Redone: ${what}`,
  left: (count) =>
    `${counted(count, "en", "change was", "changes were")} left as they are, because someone has edited there since.`,
  adopted: (what, used, columns) =>
    `${what}: ${formatCount(used, "en")} of ${counted(columns, "en", "column", "columns")} read.`,
  becameTable: (table) => `The range became the table ${table}; its cells are as they were.`,
  newSheets: (sheets) => `${sheets.length === 1 ? "New sheet" : "New sheets"}: ${sheets.join(", ")}.`,
  created: (count) => `${counted(count, "en", "new sheet", "new sheets")} in the workbook.`,
  columnsAdded: (count) => `${counted(count, "en", "column added", "columns added")}.`,
  createdLog: "Every change is noted in Import log, which was made at the same time.",
  copied: (count) => `${rows(count)} copied. Paste into a sheet or an email.`,
  formulaCopied: (formula) => `Copied: ${formula} Paste into a cell.`,
  notCopied: "Could not copy: Excel does not give add-ins the clipboard here.",
  painted: (count) =>
    count === 0
      ? "No project has a color to show."
      : `${counted(count, "en", "project shows its color", "projects show their colors")} in the sheet.`,
  notPainted: (sheet) => `The sheet ${sheet} has changed and is not read yet. Try again in a moment.`,
  canceled: "Canceled. Nothing is changed.",
  nothingToDo: "There is nothing to change.",
  journalDamaged:
    "The change cannot be undone: the column Undo data in its rows of the import log cannot be read. Nothing is changed.",
  journalMissing: (part, parts) =>
    `The change cannot be undone: row ${part} of its ${parts} in the import log is missing. Nothing is changed. Take the row from an earlier version of the workbook.`,
  journalChanged: (part, parts) =>
    `The change cannot be undone: the column Undo data in row ${part} of its ${parts} in the import log is not as it was written. Nothing is changed.`,
  bug: (message) =>
    `An error in Kontera stopped what was going on (${message}). Check the workbook before you go on.`,

  refusal: {
    "editing-cell": () => "A cell is being edited. Press Enter in the cell and try again.",
    "read-only": () => "The workbook is open as read-only. Save a copy and try there.",
    protected: (sheet) => `The sheet ${sheet} is protected. Unprotect it under Review and try again.`,
    "not-found": (name) => `${name} is no longer in the workbook.`,
    "no-room": (sheet) => `There is no room below the table on the sheet ${sheet}. Move what stands there.`,
    canceled: () => "Canceled.",
    "structure-protected": () =>
      "The structure of the workbook is protected. Kontera has to add a hidden sheet: unprotect it under Review, Protect Workbook, and try again.",
    "too-large": () =>
      "The change deletes or inserts more separate rows than Excel takes at once. Do it in several rounds.",
    "not-as-asked": () => "Excel did not take everything the way it was written.",
    unstopped: () =>
      `Excel wrote although rows or cells had changed, and Kontera writes no more that way. Enter “${putBack}” on the row “${whenChanged}” in Settings.`,
    astray: () => "Rows or cells changed at the very moment of writing.",
    "other-workbook": () => "Another workbook is in front. Go back to the workbook and try again.",
    "no-table": (sheet) =>
      `The sheet ${sheet} has no table, so nothing is written there. Connect it under Registers, Use a sheet of your own.`,
    unread: () => "The workbook has changed and is being read again. Try again in a moment.",
    host: (code, message) => `Excel answered: ${message} (${code})`,
  },
  notBegun: "Nothing is changed.",
  takenBack: "Excel stopped half way. What had been written is restored.",
  keptRows: (count, places) =>
    `${counted(count, "en", "new row", "new rows")} still stand, for somebody has written there: ${places}. Delete what is not to stay.`,
  halfWritten: (sheets, cells) =>
    `Excel stopped half way and did not let Kontera restore either. A part is written on ${sheets.join(", ")}${cells > 0 ? ` (${counted(cells, "en", "cell", "cells")})` : ""}: choose Finish or Take back, use Undo in Excel, or close without saving.`,
  changedSince: {
    cells: (count) =>
      `Nothing is written: ${counted(count, "en", "cell has", "cells have")} changed since the preview. Look again and retry.`,
    rows: (count) =>
      `Nothing is written: rows are gone, or cannot be told from others (${counted(count, "en", "cell", "cells")}). Look again and retry.`,
    columns: () =>
      "Nothing is written: a column got another header or was deleted since the preview. Give the header back, or check the workbook anew, and retry.",
    unproved: () =>
      "Nothing is written: Excel could not vouch for the workbook being unchanged, in several attempts. Wait until nobody else writes in it and retry.",
  },
  brokenJob: (sheets) =>
    `A change in ${sheets.length > 0 ? sheets.join(", ") : "the workbook"} was broken off by Excel, and a part of it may stand. Finish it, or take it back: what others have written since is left alone.`,
  brokenSheets: (sheets) =>
    `Excel broke off while ${counted(sheets.length, "en", "sheet", "sheets")} were being made, and ${sheets.join(", ")} may be incomplete. Delete what was made and make it again: sheets that somebody has written in are left alone.`,
  finishJob: "Finish",
  takeJobBack: "Take back",
  takeSheetsAway: "Delete the sheets",
  reportKept: (sheet) =>
    `The rows are gone. The sheet ${sheet} stays: it holds more than Kontera wrote, or a formula points at it.`,
  reportRenamed: (sheet, missing, columns) =>
    `The sheet ${sheet} is left as it is. The column ${listed(missing, "en")} is missing, and old figures may stand under ${listed(columns, "en")}. Change the header back, or type it in a new column, and refresh again. Or delete the sheet and make a new one.`,
  sheetsTakenAway: "The incomplete sheets are deleted.",
  mended: {
    finish: (changed, added, removed) =>
      `The change is finished: ${some([
        changed > 0 && `${cells(changed)} written`,
        added > 0 && `${rows(added)} added`,
        removed > 0 && `${rows(removed)} deleted`,
        changed + added + removed === 0 && "nothing was left to do",
      ])}.`,
    "take-back": (changed, added, removed) =>
      `The change is taken back: ${some([
        changed > 0 && `${cells(changed)} restored`,
        added > 0 && `${rows(added)} back`,
        removed > 0 && `${rows(removed)} deleted`,
        changed + added + removed === 0 && "nothing of it stood",
      ])}.`,
  },
  mergedOver: (count) =>
    `${counted(count, "en", "place", "places")} just written ${count === 1 ? "holds" : "hold"} something else: a co-author's changes have come in since. Look them through, and undo or write again what went wrong.`,
  unfiltered: (sheets) => `The filter on ${sheets.join(", ")} could not be set again: set it anew.`,
  movedCell: (place, expected, found) => `${place}: was “${expected}”, is now “${found}”`,
  movedGone: (place, expected) =>
    `${place}: the row with “${expected}” is gone, or there are several like it`,
  movedFormula: (place) => `${place}: holds a formula, which Kontera never writes over`,
} satisfies NoticesText;
