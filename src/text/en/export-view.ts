import { counted } from "../counted";
import type { ExportViewText } from "../sv/export-view";

/** What the Export view says. */
export const exportView = {
  title: "Export a register",
  register: "Register",
  noRegisters: "The workbook has no register to export yet.",
  preset: "For",
  presets: {
    again: "Kontera and Swedish Excel (can be imported again)",
    ansi: "Older systems (Windows-1252, semicolon)",
    english: "English Excel (comma, decimal point)",
  },
  presetHint: {
    again: "UTF-8 with BOM, semicolon, decimal comma, dates YYYY-MM-DD.",
    ansi: "Characters that Windows-1252 lacks become question marks and are listed.",
    english: "UTF-8 with BOM, comma, decimal point, English headers.",
  },
  columns: "Columns",
  allColumns: "All columns",
  partial: "With only some of the columns the file is for reading: it cannot bring the register back.",
  make: "Create file",
  ready: (file, rows) => `${file}: ${counted(rows, "en", "row", "rows")}`,
  certificate: (rows) =>
    `The file has been read back: 0 new, 0 changed, ${counted(rows, "en", "unchanged row", "unchanged rows")}.`,
  notSame: (line, header, from, to) =>
    `The file does not give the same register back. Line ${line}, ${header}: ${from || "(blank)"} becomes ${to || "(blank)"}.`,
  notRead: "The file cannot be imported again as it is: the column that names the rows is missing.",
  partly: (unchanged, refused) =>
    `The file has been read back: 0 new, 0 changed, ${counted(unchanged, "en", "unchanged row", "unchanged rows")}. ${counted(refused, "en", "row", "rows")} cannot be written, because the register itself has errors there: the key is missing or borne by several rows, or a cell cannot be read. They are listed under Findings.`,
  readOnlyKind: "The register has no key, so the file is for reading.",
  lost: (characters) => `Characters that the encoding lacks: ${characters}. They have become question marks.`,
  unread: (count) =>
    `${counted(count, "en", "cell", "cells")} could not be read and stand in the file as in the workbook.`,
  download: "Download",
  downloadHint:
    "The file is handed to the browser. If no file comes, as in Excel for Mac, use one of the other two ways.",
  copy: "Copy as text",
  copied: "Copied. Paste it into a text file.",
  notCopied: "Excel gives add-ins no access to the clipboard here. Put the file on a sheet instead.",
  toSheet: "Put on a new sheet",
  onSheet: (sheet) => `The rows stand as text on the sheet ${sheet}.`,
  sheetName: (register) => `Export ${register}`,
} satisfies ExportViewText;
