/** What is wrong with a part of a damaged file. */
export type Damage =
  | "truncated"
  | "bad-checksum"
  | "too-large"
  | "duplicate-part"
  | "unsafe-path"
  | "unknown-compression"
  | "missing"
  | "broken-xml"
  | "bad-cell"
  | "out-of-order";

/** Why a file cannot be opened as an Excel workbook; `part` is the file inside the zip, `at` a cell such as `B7`. */
export type XlsxFault =
  | { readonly fault: "not-a-zip" | "encrypted" | "legacy-xls" | "not-a-workbook" }
  | { readonly fault: "damaged"; readonly part: string; readonly detail: Damage; readonly at?: string };

export const damaged = (part: string, detail: Damage, at?: string): XlsxFault =>
  at === undefined ? { fault: "damaged", part, detail } : { fault: "damaged", part, detail, at };
