import { counted } from "../counted";
import type { LearnViewText } from "../sv/learn-view";

const whyNot = {
  "fixed-width": "The columns are of a fixed width",
  "two-lines": "The headers stand on two lines",
  quotes: "The file has apostrophes or quotes of another kind",
};

/** What is said where Kontera learns from a file how another system writes its files. */
export const learnView = {
  title: "Learn from a file",
  what: "Export a file from the other system, with some rows in it, and choose it here. Kontera learns order, headers, encoding, quotes, yes and no, dates, numbers and line ends. The file stays on this computer.",
  chooseFile: "Choose file …",
  dropFile: "or drop it here",
  otherFile: "Choose another file …",
  encoding: "Encoding",
  delimiter: "Separator",
  empty: (file) => `${file} is empty. Choose another file.`,
  rowsAbove: (file, line) =>
    `${file} has rows above the headers on line ${line}. They would go along in every export: remove them and choose the file again.`,
  notToFollow: (file, why) => `${whyNot[why]}. No export can be written so: ${file}.`,
  noColumns: "Say what at least one of the columns is.",
  columns: "What the columns are",
  toDecide: (count) => `${counted(count, "en", "column", "columns")} to decide`,
  known: (count) => counted(count, "en", "column is known", "columns are known"),
  unknownColumns: "What nobody has said what it is becomes blank in the file.",
  leaveBlank: "Left blank",
  isIt: (field) => `It is ${field}`,
  unsure:
    "is written in more than one way in the file, or can be read in several: see below how it is written",
  unsureOf: (headers) =>
    `Written in one way though the model has several, or can be read in several: ${headers.join(", ")}. Look at the file.`,
  noRowsSeen: "The file has no rows below its headers, so nobody can see how values are written.",
  sample: "The first row as it is written",
  name: "The template's name",
  nameNeeded: "Give the template a name.",
  replaces: (name) => `The template ${name} exists and is written over.`,
  tooLong: "The form is too long for a cell. Choose a file with fewer columns.",
  keep: "Save template",
  logged: (name) => `Export template: ${name}`,
} satisfies LearnViewText;
