/**
 * What is wrong with a file as such. A fatal fault ends the reading: what comes after it cannot be told apart.
 * The others leave their row in place; `line` is 1-based in the file.
 */
export type FileFault =
  /** A quote opens a cell and is never closed: the rest of the file would be one cell. `text` begins after it. */
  | { readonly code: "unclosed-quote"; readonly line: number; readonly text: string; readonly fatal: true }
  /** A quoted cell goes on after its closing quote. */
  | { readonly code: "text-after-quote"; readonly line: number; readonly text: string; readonly fatal: true }
  /** No line end for a million characters: this is no table. */
  | { readonly code: "endless-line"; readonly line: number; readonly fatal: true }
  /** A quote in the middle of an unquoted cell; it is kept as it stands. */
  | { readonly code: "stray-quote"; readonly line: number; readonly text: string; readonly fatal: false }
  /** A cell is longer than the 32 767 characters that Excel keeps. */
  | {
      readonly code: "cell-too-long";
      readonly line: number;
      readonly row: number;
      readonly length: number;
      readonly fatal: false;
    }
  /** A cell holds the character NUL, which no cell of a workbook can. */
  | { readonly code: "nul"; readonly line: number; readonly row: number; readonly fatal: false }
  /** Lines end in more than one way; harmless, but a sign of a file put together from several. */
  | { readonly code: "mixed-line-ends"; readonly line: number; readonly fatal: false };

/** A file as rows of text: nothing is trimmed, interpreted or renamed. */
export type ParsedFile = {
  readonly rows: readonly (readonly string[])[];
  /** The 1-based line of the file that each row begins on. */
  readonly lines: readonly number[];
  readonly faults: readonly FileFault[];
  /** How many lines held nothing but white and delimiters, and were passed over. */
  readonly emptyRows: number;
};

/** The fault that ended the reading, if any; such a file is not imported. */
export const fatalFault = (parsed: ParsedFile): FileFault | undefined =>
  parsed.faults.find(({ fatal }) => fatal);
