import { formatCount } from "../../values/format";
import { counted } from "../counted";
import type { ExportViewText } from "../sv/export-view";

/** What the Export view says. */
export const exportView = {
  title: "Export",
  register: "What",
  noRegisters: "The workbook has no register to export yet.",
  list: "List",
  wholeRegister: "The whole register",
  lists: {
    names: "Short list",
    contacts: "Contact list",
    addresses: "Address list",
    billing: "Billing list",
    budget: "Budget list",
  },
  rows: "Rows",
  rowChoices: {
    all: (count) => `All ${count}`,
    shown: "Those that the sheet shows",
    selected: "Those selected in the sheet",
    since: "New and changed since last time",
  },
  shownRows: (count, hidden) =>
    `${counted(count, "en", "row shows", "rows show")}${hidden === 0 ? "" : `, ${formatCount(hidden, "en")} are hidden by a filter and left out`}.`,
  selectedRows: (count, hidden) =>
    `${counted(count, "en", "row is selected", "rows are selected")}${hidden === 0 ? "" : `, ${formatCount(hidden, "en")} of the selected are hidden by a filter and left out`}.`,
  noneSelected: (sheet) => `Select rows in the sheet ${sheet}.`,
  sinceFile: (file, added, changed) =>
    `Against ${file}: ${formatCount(added, "en")} new, ${formatCount(changed, "en")} changed.`,
  sinceRemembered: (time, added, changed) =>
    `Since the export of ${time}: ${formatCount(added, "en")} new, ${formatCount(changed, "en")} changed.`,
  sinceNone: "Choose the file that you exported last. Only what is new or changed since goes along.",
  sinceChoose: "Choose the last export …",
  sinceOther: "Choose another …",
  sinceBlocked: (file) => `${file} lacks the column that names the rows, so nobody can tell what is new.`,
  sinceWhole: "Such a file is part of the register: it adds and changes, but does not show what was deleted.",
  preset: "For",
  presets: {
    again: "Kontera and Swedish Excel",
    english: "English Excel",
    ansi: "Older systems",
    fortnox: "Fortnox",
    visma: "Visma Spiris",
    speedledger: "SpeedLedger",
    other: "Another system",
    flex: "Flex HRM",
    sie4: "SIE 4I",
    sie5: "SIE 5",
  },
  presetNotes: {
    again: "can be imported again",
    english: "can be imported again",
    ansi: "Windows-1252",
    fortnox: "its own field names",
    visma: "learned from a file",
    speedledger: "learned from a file",
    other: "learned from a file",
    flex: "import template",
    sie4: "objects",
    sie5: "objects",
  },
  templateNote: "export template",
  presetHint: {
    again: "UTF-8 with BOM, semicolon, decimal comma, dates YYYY-MM-DD, Swedish headers.",
    english: "UTF-8 with BOM, comma, decimal point, English headers.",
    ansi: "Windows-1252 and semicolon. Letters that it lacks become question marks.",
    fortnox: "Fortnox's names of the fields, 10,000 rows a file at most.",
    flex: "No headers, and the columns in the order of your import template. Choose them under Columns.",
    sie4: "Objects in the encoding CP437, no vouchers. Names are cut to 50 characters.",
    sie5: "Objects in XML, no vouchers.",
  },
  templateHint: (encoding, delimiter) => `${encoding}, ${delimiter}, as the file that it was learned from.`,
  brokenTemplate:
    "The export template cannot be read: somebody has changed its cell Form. Learn from a file again under the same name.",
  learnHint:
    "No public text says which columns the receiver wants. Export a file from there and let Kontera learn from it: the next file has the same form.",
  learn: "Learn from a file …",
  withTree: "With the projects above (#UNDERDIM)",
  treeHint: "Some programs do not read #UNDERDIM. They then take the main projects alone.",
  columns: "Columns",
  columnsOf: (count, all) => (count === all ? `all ${all}` : `${count} of ${all}`),
  columnsBy: (count) => `${count}, in the receiver's order`,
  columnUp: (header) => `Move ${header} up`,
  columnDown: (header) => `Move ${header} down`,
  columnKeys: "The arrow keys go from column to column, Alt with an arrow moves one.",
  resetColumns: "The sheet's order",
  partial: "Without the column that names the rows the file is for reading: it cannot be imported again.",
  readOnlyList: "A list is for reading only. If the file is to be imported again, choose The whole register.",
  lostTitle: "This does not go along",
  losses: {
    column: (header, count) => `${header}: ${counted(count, "en", "filled cell", "filled cells")}`,
    columns: (count) => `${counted(count, "en", "column", "columns")} that the receiver lacks`,
    rows: (rows, files, most) =>
      `${formatCount(rows, "en")} rows become ${files} files: the receiver takes ${formatCount(most, "en")} at a time at most`,
    "left-out": (count) =>
      counted(
        count,
        "en",
        "project that cannot be registered on: SIE takes only those that can",
        "projects that cannot be registered on: SIE takes only those that can",
      ),
    nameless: (count) =>
      counted(count, "en", "row without what names it in SIE", "rows without what names them in SIE"),
    length: (header, count, most) =>
      `${header}: ${counted(count, "en", "text is cut", "texts are cut")} to ${most} characters`,
    control: (header, count) =>
      `${header}: ${counted(count, "en", "text has", "texts have")} line breaks or invisible characters that become blanks`,
    letters: (header, count) =>
      `${header}: ${counted(count, "en", "text has letters that become question marks", "texts have letters that become question marks")}`,
    value: (header, count) =>
      `${header}: ${counted(count, "en", "value that the receiver has no word for becomes blank", "values that the receiver has no word for become blank")}`,
  },
  partBegins: (file) => `File ${file} begins here`,
  showCells: "Show",
  cellsOf: (what) => `Cells: ${what}`,
  rowNumber: (row) => `Row ${row}`,
  make: "Create file",
  nothing: "No rows to export.",
  ready: (file, rows) => `${file}: ${counted(rows, "en", "row", "rows")}`,
  handedFile: "Handed to the browser. If no file comes, as in Excel for Mac, put the rows on a sheet.",
  remember: "Remember the export",
  rememberHint: "The next export can then take only what is new or changed, without the file.",
  remembered: (rows) =>
    `The workbook remembers ${counted(rows, "en", "row", "rows")} until the next export, as soon as it is saved.`,
  takeBack: "Undo",
  handAgain: (file) => `Get ${file} again`,
  certificate: (rows) =>
    `The file has been read back: 0 new, 0 changed, ${counted(rows, "en", "unchanged row", "unchanged rows")}.`,
  notSame: (line, header, from, to) =>
    `The file does not give the same register back. Line ${line}, ${header}: ${from || "(blank)"} becomes ${to || "(blank)"}.`,
  notFound: (line, key) =>
    `The file does not give the same register back. Line ${line}${key === "" ? "" : `, ${key},`} is read as a new row.`,
  notRead: "The file cannot be imported again as it is: the column that names the rows is missing.",
  partly: (unchanged, refused) =>
    `The file has been read back: 0 new, 0 changed, ${counted(unchanged, "en", "unchanged row", "unchanged rows")}. ${counted(refused, "en", "row", "rows")} cannot be written, because the register itself has errors there: the key is missing or borne by several rows, or a cell cannot be read. They are listed under Findings.`,
  needs:
    "To import the file again, say the order of its dates or its decimal mark: it can be read in two ways.",
  readOnlyKind: "The file is for reading only: there is nothing that it can be read back against.",
  notWhole: "The file has not been read back: what does not go along is told above.",
  lost: (characters) => `Characters that the encoding lacks: ${characters}. They have become question marks.`,
  unread: (count) =>
    `${counted(count, "en", "cell", "cells")} could not be read and stand in the file as in the workbook.`,
  copy: "Copy",
  copied: "The file's text is copied. Paste it into a text file: in a sheet Excel makes 42 of 0042.",
  notCopied: "Excel gives add-ins no access to the clipboard here. Put the rows on a sheet instead.",
  toSheet: "To sheet",
  onSheet: (sheet) => `The rows stand as text on the sheet ${sheet}.`,
  sheetName: (register) => `Export ${register}`,
} satisfies ExportViewText;
