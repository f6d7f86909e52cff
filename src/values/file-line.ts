/** Why a line of a file cannot be relied on, or is no row of data. */
export type LineFault =
  | "broken"
  | "damaged"
  | "cut-off"
  | "above-headers"
  | "under-headers"
  | "headers"
  | "units"
  | "total";

/** A line of a file as text, without white and export guards; `quote` is what its fault stands in. */
export type FileLine = {
  /** 1-based line of the file. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: { readonly why: LineFault; readonly quote: string };
};

/** What stands in a line, to quote. */
export const quotedLine = (cells: readonly string[]): string =>
  cells.filter((cell) => cell !== "").join(" · ");
