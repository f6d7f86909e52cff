/** What a file is that is no workbook of today's kind, and what to do about it. */
export const otherFile = {
  empty: (file: string) => `${file} is empty. Fetch the file again, or take an earlier version.`,
  encrypted: (file: string) => `${file} is protected by a password. Take the password away in Excel first.`,
  "legacy-xls": (file: string) =>
    `${file} is in the old .xls format. Open it in Excel and save it as .xlsx first.`,
  xlsb: (file: string) =>
    `${file} is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx first.`,
  ods: (file: string) =>
    `${file} is a spreadsheet in the .ods format. Open it in Excel or LibreOffice and save it as .xlsx first.`,
  "xml-2003": (file: string) =>
    `${file} is in the old XML Spreadsheet 2003 format. Open it in Excel and save it as .xlsx first.`,
  "web-page": (file: string) =>
    `${file} is a web page, whatever it is called. Open it in Excel and save it as .xlsx first.`,
  text: (file: string) =>
    `${file} is a text file, whatever it is called, and no Excel workbook. A CSV file is read in by import.`,
  "not-a-zip": (file: string) => `${file} is not an Excel workbook (.xlsx or .xlsm).`,
  "not-a-workbook": (file: string) => `${file} is not an Excel workbook (.xlsx or .xlsm).`,
};

/** What is wrong with a damaged file, after a colon. */
export const damage = {
  truncated: "the file is cut off, a part of it is missing",
  "bad-checksum": "the content is not what was written",
  "too-large": "the content is out of all proportion to the file",
  "too-many-strings": "it has unreasonably many texts",
  "too-deep": "its XML is unreasonably deep",
  "duplicate-part": "a part is there twice",
  "unsafe-path": "a part points out of the file",
  "unknown-compression": "a part is packed in an unknown way",
  missing: "a part is missing",
  "broken-xml": "its XML cannot be read",
  "bad-cell": "a cell cannot be read",
  "out-of-order": "rows or cells stand in the wrong order",
};

/** A damaged file: `where` is a part of it or a cell in one, or "". */
export const damagedFile = (file: string, what: string, where: string): string =>
  `${file} is damaged: ${what}${where === "" ? "" : ` (${where})`}. Open and save it in Excel, or take an earlier version.`;
