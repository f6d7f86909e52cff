import type { CellSet } from "./cell-set";
import type { ShownOtherwise } from "./shown-otherwise";

/** What is wrong with one record, by the line that it is found on. */
export type RecordFault =
  | {
      readonly code: "unclosed-quote" | "text-after-quote" | "stray-quote";
      readonly line: number;
      readonly text: string;
    }
  | { readonly code: "endless-line"; readonly line: number };

/**
 * A quote opens a cell and is never closed, or the cell goes on after its closing quote, so that nobody can tell where
 * it ends. `text` begins after the quote; `rows` are refused, all that it may have swallowed.
 */
type BrokenQuote<Code extends string> = {
  readonly code: Code;
  readonly line: number;
  readonly text: string;
  readonly rows: readonly number[];
  readonly fatal: false;
};

type SieFault<Code extends string> = {
  readonly code: Code;
  readonly line: number;
  readonly text: string;
  readonly row?: number;
  readonly fatal: false;
};

/**
 * What is wrong with a file as such. A fatal fault ends the reading: what comes after it cannot be told apart.
 * The others leave their row in place; `line` is 1-based in the file.
 */
export type FileFault =
  | BrokenQuote<"unclosed-quote">
  | BrokenQuote<"text-after-quote">
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
  /** A cell holds half a character (a surrogate without its pair), which no file and no cell can. */
  | { readonly code: "half-character"; readonly line: number; readonly row: number; readonly fatal: false }
  /** A line of a SIE file whose quote is not closed, or that names no object; without `row` it is none. */
  | SieFault<"sie-quote">
  | SieFault<"sie-fields">
  /** Names of JSON under which nothing but lists and records stand; they are left out. */
  | { readonly code: "nested-columns"; readonly names: readonly string[]; readonly fatal: false }
  /** A list or a record of JSON where other rows have a value. */
  | {
      readonly code: "nested-cell";
      readonly line: number;
      readonly row: number;
      readonly column: number;
      readonly header: string;
      readonly text: string;
      readonly fatal: false;
    }
  /** From this row on cells are merged downwards, so that so many rows below are blank there. */
  | { readonly code: "merged-cells"; readonly line: number; readonly rows: number; readonly fatal: false }
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
  /** The cells that are numbers with decimals or an exponent, as sheets and programs hold them: a point is their decimal sign. */
  readonly numberCells?: CellSet;
  /** The whole numbers of a sheet that may be Excel's number of a day, unlike texts of as many digits. */
  readonly serialCells?: CellSet;
  /** Number cells with decimals that show as many as the number needs, so that nobody can tell whether zeros were dropped. */
  readonly bareNumbers?: CellSet;
  /** The formulas of a sheet that nobody has calculated, whose texts are the error that Excel shows for that. */
  readonly uncalculated?: CellSet;
  /** The number cells of a sheet that show another thing than their number. */
  readonly shownOtherwise?: readonly ShownOtherwise[];
  /** The cells that a record does not name, unlike one that is blank: they say nothing. */
  readonly absentCells?: CellSet;
  /** The row whose headers go on in the next, which holds them whole. */
  readonly upperHeader?: number;
  /** How many cells stand first in every row that the file has not. */
  readonly constants?: number;
};

/** The fault that ended the reading, if any; such a file is not imported. */
export const fatalFault = (parsed: ParsedFile): FileFault | undefined =>
  parsed.faults.find(({ fatal }) => fatal);
