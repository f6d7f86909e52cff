/** What is wrong with a part of a damaged file. */
export type Damage =
  | "truncated"
  | "bad-checksum"
  | "too-large"
  | "too-many-strings"
  | "too-deep"
  | "duplicate-part"
  | "unsafe-path"
  | "unknown-compression"
  | "missing"
  | "broken-xml"
  | "bad-cell"
  | "out-of-order";

/** What a file is that is no .xlsx or .xlsm: by its first bytes, or by what its zip holds. */
export type OtherFile =
  | "empty"
  | "encrypted"
  | "legacy-xls"
  | "xlsb"
  | "ods"
  | "xml-2003"
  | "web-page"
  | "text"
  | "not-a-zip"
  | "not-a-workbook";

/** Why a file cannot be opened as an Excel workbook; `part` is the file inside the zip, `at` a cell such as `B7`. */
export type XlsxFault =
  | { readonly fault: OtherFile }
  | { readonly fault: "damaged"; readonly part: string; readonly detail: Damage; readonly at?: string };

export const damaged = (part: string, detail: Damage, at?: string): XlsxFault =>
  at === undefined ? { fault: "damaged", part, detail } : { fault: "damaged", part, detail, at };
