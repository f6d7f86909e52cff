import { delimiters, type Delimiter } from "./delimiter";
import { heldEntities, released } from "./html-entities";
import type { ParsedFile } from "./parsed-file";
import { asPlainCells } from "./records";

/** So many lines of a file must be quoted alike before their quotes are taken for such. */
const LINES_LOOKED_AT = 5;

/** A line that ends with the text is as good as one that is ended. */
const firstLines = (text: string): readonly string[] =>
  text
    .slice(0, 65_536)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^sep=/i.test(line))
    .slice(0, LINES_LOOKED_AT);

/** A delimiter in a pattern. */
const signOf = (delimiter: Delimiter): string => (delimiter === "|" ? "\\|" : delimiter);

/** `'Kundnr';'Namn'`: every cell of the line, two or more, between apostrophes, and one delimiter between them all. */
const apostropheLine = (line: string): boolean =>
  delimiters.some((delimiter) => {
    const sign = signOf(delimiter);
    return new RegExp(`^'(?:[^']|'')*'(?:\\s*${sign}\\s*'(?:[^']|'')*')+$`).test(line);
  });

const swap = (text: string): string => text.replace(/['"]/g, (quote) => (quote === "'" ? '"' : "'"));

/** A whole line between quotes that holds delimiters, as a program writes it that took each line for one cell. */
const wholeLine = (line: string): boolean =>
  /^"(?:[^"]|"")*"$/.test(line) && delimiters.some((delimiter) => line.includes(delimiter));

/** Whether every quote of a line opens or closes a cell, or is doubled inside one. */
const quotesCells = (line: string, delimiter: Delimiter): boolean => {
  const cell = `(?:"(?:[^"]|"")*"|[^"${signOf(delimiter)}]*)`;
  return new RegExp(`^${cell}(?:${signOf(delimiter)}${cell})*$`).test(line);
};

/** What a line is parted by that has nothing but headers. */
const delimiterOf = (line: string): Delimiter =>
  delimiters.toSorted((one, other) => line.split(other).length - line.split(one).length)[0] ?? ";";

/** A line without the quotes around it; a program that took it for one cell may have quoted no cell of it, and then its quotes are text. */
const unquotedLine = (inside: string, delimiter: Delimiter): string => {
  const line = inside.replaceAll('""', '"');
  const isEven = line.split('"').length % 2 === 1;
  return isEven && !quotesCells(line, delimiter) ? asPlainCells(line, delimiter) : line;
};

const withoutLineQuotes = (text: string, delimiter: Delimiter): string =>
  text.replace(/^[ \t]*"((?:[^"\r\n]|"")*)"[ \t]*$/gm, (_, inside: string) =>
    unquotedLine(inside, delimiter),
  );

/** How a file's quotes are written as papaparse reads them, and how its cells become what they were. */
export type Quoting = {
  readonly text: string;
  readonly cellsOf: (parsed: ParsedFile) => ParsedFile;
};

const IN_QUOTES = /^"(.*)"$/s;

const isQuoted = (cell: string): boolean => IN_QUOTES.test(cell.trim());

/** A cell without the quotes that it was quoted with once more; those inside are halved where all are doubled. */
const onceQuoted = (cell: string): string => {
  const [, inside] = IN_QUOTES.exec(cell.trim()) ?? [];
  if (inside === undefined) return cell;
  return /^(?:[^"]|"")*$/.test(inside) ? inside.replaceAll('""', '"') : inside;
};

/** Cells whose quotes were quoted once more, headers and all (`"""Kundnr"""`), without those. */
const withoutOuterQuotes = (parsed: ParsedFile): ParsedFile => {
  const [header = []] = parsed.rows;
  const filled = header.filter((cell) => cell.trim() !== "");
  if (filled.length < 2 || !filled.every(isQuoted)) return parsed;
  return {
    ...parsed,
    rows: parsed.rows.map((row) => row.map(onceQuoted)),
  };
};

const mapped = (parsed: ParsedFile, of: (cell: string) => string): ParsedFile => ({
  ...parsed,
  rows: parsed.rows.map((row) => row.map(of)),
  faults: parsed.faults.map((fault) => ("text" in fault ? { ...fault, text: of(fault.text) } : fault)),
});

/**
 * The quotes of other programs: apostrophes around every cell (`'Kundnr';'Namn'`), quotes around whole lines, quotes that are quoted
 * once more. Told by the first lines, headers and all; no register of Kontera's own is written so.
 */
export const otherQuotes = (text: string): Quoting => {
  // A semicolon that ends an entity is no delimiter.
  const held = heldEntities(text);
  if (held === undefined) return quotingOf(text);
  const quoting = quotingOf(held);
  return { ...quoting, cellsOf: (parsed) => mapped(quoting.cellsOf(parsed), released) };
};

const quotingOf = (text: string): Quoting => {
  const lines = firstLines(text);
  const [first = ""] = lines;
  if (apostropheLine(first)) return { text: swap(text), cellsOf: (parsed) => mapped(parsed, swap) };
  if (lines.length > 1 && lines.every(wholeLine))
    return { text: withoutLineQuotes(text, delimiterOf(first)), cellsOf: (parsed) => parsed };
  return { text, cellsOf: withoutOuterQuotes };
};
