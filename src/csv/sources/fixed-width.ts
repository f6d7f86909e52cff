import type { ParsedFile } from "../parsed-file";

/** A header begins a column where so many blanks stand before it. */
const HEADER_START = /(?:^| {2,})(?=[^ ])/g;

/** Where the columns begin: where a header does, and every line has a blank before that place. */
const startsOf = (lines: readonly string[]): readonly number[] => {
  const [header = "", ...rows] = lines;
  const starts = Array.from(header.matchAll(HEADER_START), ({ 0: blanks, index }) => index + blanks.length);
  return starts.filter((start) => start === 0 || rows.every((row) => (row[start - 1] ?? " ") === " "));
};

/**
 * Columns of a fixed width, told by headers with two blanks or more between them, under which no line has anything else. Undefined for a text
 * that is not so written.
 */
export const fixedWidth = (text: string): ParsedFile | undefined => {
  const numbered = text
    .split(/\r\n?|\n/)
    .map((line, at) => ({ line: line.trimEnd(), number: at + 1 }))
    .filter(({ line }) => line !== "");
  const lines = numbered.map(({ line }) => line);
  if (lines.length < 2 || text.includes("\t")) return undefined;
  const starts = startsOf(lines);
  if (starts.length < 2) return undefined;
  const cut = (line: string): readonly string[] =>
    starts.map((start, at) => line.slice(start, starts[at + 1]).trim());
  return {
    rows: lines.map(cut),
    lines: numbered.map(({ number }) => number),
    faults: [],
    emptyRows: 0,
  };
};
