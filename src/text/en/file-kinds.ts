import type { FileKind, Unread } from "../../csv/file-kind";

/** What a file is that is no CSV, and what to do. */
const kinds: Record<FileKind, { readonly what: string; readonly instead: string }> = {
  workbook: {
    what: "an Excel workbook",
    instead: "Open it in Excel and save the sheet as CSV UTF-8.",
  },
  "old-workbook": {
    what: "an Excel workbook in the old format (.xls), or something else of Office",
    instead: "Open it in Excel and save the sheet as CSV UTF-8.",
  },
  "protected-workbook": {
    what: "an Excel workbook with a password",
    instead: "Open it in Excel, and take the password away or save the sheet as CSV UTF-8.",
  },
  word: {
    what: "a Word document",
    instead: "Copy the table into Excel and save it as CSV UTF-8.",
  },
  zip: {
    what: "a zip archive",
    instead: "Unpack it first.",
  },
  gzip: {
    what: "packed by gzip",
    instead: "Unpack it first.",
  },
  pdf: {
    what: "a PDF",
    instead: "Ask for the data as CSV or Excel.",
  },
  image: {
    what: "an image",
    instead: "Ask for the data as CSV or Excel.",
  },
  html: {
    what: "a web page (HTML), a login perhaps",
    instead: "Fetch the file again, or open it in Excel and save it as CSV UTF-8.",
  },
  json: {
    what: "JSON",
    instead: "Export as CSV instead.",
  },
  xml: {
    what: "XML",
    instead: "Export as CSV instead.",
  },
  rtf: {
    what: "an RTF document",
    instead: "Save the table as CSV UTF-8.",
  },
  sie: {
    what: "a SIE file",
    instead: "Export the register as CSV instead.",
  },
  vcard: {
    what: "contact cards (vCard)",
    instead: "Export the contacts as CSV instead.",
  },
  ofx: {
    what: "a bank file (OFX)",
    instead: "Export as CSV instead.",
  },
};

/** Why a file of a kind that is read otherwise gives no rows. */
const lacks: Record<Exclude<Unread, FileKind>, string> = {
  "broken-json": "begins as JSON, but cannot be read as such. Download the file again.",
  "json-name-twice":
    "is JSON where a record has the same name twice, so nobody can tell which value applies. Download the file again.",
  "json-without-records":
    "is JSON, but has no list of records to import. Download the list again, or choose another file.",
  "sie-without-objects":
    "is a SIE file, and it has no objects for the register. A SIE file may have projects, customers, employees, codes and dimensions.",
};

const isLack = (why: Unread): why is keyof typeof lacks => why in lacks;

/** What is said of such a file, by its name. */
export const noCsv = (file: string, why: Unread): string =>
  isLack(why)
    ? `${file} ${lacks[why]}`
    : `${file} is ${kinds[why].what}, not a CSV file. ${kinds[why].instead}`;
