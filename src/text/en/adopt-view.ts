import { counted } from "../counted";
import type { AdoptViewText } from "../sv/adopt-view";

export const adoptView = {
  title: "Use a sheet of your own",
  how: "Do you have a sheet of projects, customers or time already? Show which columns are what, and it becomes a register. Nothing is moved and nothing is renamed.",
  search: "Look among the workbook's sheets",
  none: "None of the other sheets has headers that belong to a register.",
  place: (sheet, rows) => `${sheet}, ${counted(rows, "en", "row", "rows")}`,
  maybe: (register) => `Looks like ${register}`,
  start: "Show the columns …",
  startOf: (sheet) => `Show the columns of ${sheet}`,
  point: "Point at the heading row",
  pointHow:
    "Select the row of headings in the sheet. It may stand anywhere on a sheet without a table, and the headings may be called anything.",
  pointed: (sheet, row, headings) => `${sheet} row ${row}: ${headings}`,
  usePointed: "Use that heading row …",
  heading: (sheet) => `Use ${sheet}`,
  register: "Register",
  leave: "Left as it is",
  blankHeader: (letter) => `(column ${letter}, without a header)`,
  grades: {
    exact: "The register's own header.",
    alias: "The header is known from other systems.",
    word: "A word of the header fits. Check it.",
    substring: "A part of a word fits. Check it.",
    values: "The values of the column fit. Check them.",
  },
  samples: (values) => `For example ${values}`,
  noSamples: "The column is blank.",
  plain: "The range becomes an Excel table. The cells keep their content and their look.",
  recorded:
    "Your choice is noted on the sheet Adopted sheets. Delete its rows there when the sheet is to be a register no longer.",
  problems: {
    twice: (field) => `Two columns cannot both be ${field}. Leave one of them as it is.`,
    "no-key": (field) => `Choose the column that is ${field}. Without it nobody knows which row is which.`,
    "blank-header": (letter) =>
      `Column ${letter} has no header. Type one in the sheet and look again; Excel would make one up.`,
    "same-header": (header) =>
      `The header “${header}” stands on two columns. Give each its own in the sheet and look again; Excel would rename one.`,
  },
  approve: (register) => `Use as ${register}`,
  what: (sheet, register) => `The sheet ${sheet} as ${register}`,
} satisfies AdoptViewText;
