import type { Delimiter } from "./delimiter";
import { countLineEnds, lineEndAt, type LineEnd } from "./line-ends";
import type { RecordFault } from "./parsed-file";

/** No table has a line or a cell this long; a missing quote or the wrong file does. */
const LONGEST_RECORD = 1_000_000;
const QUOTED = 40;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const isWhite = (text: string, at: number): boolean => at < text.length && text.charAt(at).trim() === "";

/** A place in the text where other programs write quotes otherwise: what stands instead of so many characters. */
export type Rewrite = { readonly at: number; readonly length: number; readonly as: string };

/** One record of a file: its place in the text without its line end, and what is wrong with it. */
export type RecordEnd = {
  readonly end: number;
  /** What ends it; nothing at the end of the file. */
  readonly lineEnd?: LineEnd;
  readonly fault?: RecordFault;
  /** Where its quotes are written as other programs write them, in order. */
  readonly rewrites: readonly Rewrite[];
};

type CellEnd = { readonly end: number; readonly fault?: RecordFault; readonly rewrites?: readonly Rewrite[] };

const quotedFrom = (text: string, at: number): string =>
  /^[^\r\n]*/.exec(text.slice(at, at + QUOTED))?.[0] ?? "";

const faultAt = (
  code: "unclosed-quote" | "text-after-quote",
  text: string,
  line: number,
  start: number,
  at: number,
): RecordFault => ({
  code,
  line: line + countLineEnds(text.slice(start, at)),
  text: quotedFrom(text, at + 1),
});

const endsCell = (text: string, at: number, delimiter: string): boolean =>
  at === text.length || text[at] === delimiter || lineEndAt(text, at) !== undefined;

/**
 * The end of a cell that begins with a quote: after its closing quote and the white that may follow it. A quote after a
 * backslash that closes nothing is a quote in the text, as other programs write it.
 */
const quotedEnd = (text: string, start: number, delimiter: string, line: number, cell: number): CellEnd => {
  const rewrites: Rewrite[] = [];
  for (let at = cell + 1; ;) {
    at = text.indexOf('"', at);
    if (at < 0 || at - cell > LONGEST_RECORD)
      return { end: text.length, fault: faultAt("unclosed-quote", text, line, start, cell) };
    if (text.charCodeAt(at + 1) === QUOTE) {
      at += 2;
      continue;
    }
    let end = at + 1;
    while (isWhite(text, end) && !endsCell(text, end, delimiter)) end++;
    if (endsCell(text, end, delimiter)) return { end, rewrites };
    if (text.charCodeAt(at - 1) !== BACKSLASH || at - 1 === cell)
      return { end, fault: faultAt("text-after-quote", text, line, start, cell) };
    rewrites.push({ at: at - 1, length: 1, as: '"' });
    at++;
  }
};

/** `="0010"` is how other programs keep zeros through Excel. */
const GUARDED = /^="[^"]*"$/;

/** The end of a cell that does not begin with a quote. */
const bareEnd = (text: string, delimiter: number, line: number, cell: number): CellEnd => {
  let hasQuote = false;
  let at = cell;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === 0x0a || code === 0x0d) break;
    if (code === QUOTE) hasQuote = true;
    if (at - cell > LONGEST_RECORD) return { end: text.length, fault: { code: "endless-line", line } };
  }
  if (!hasQuote || GUARDED.test(text.slice(cell, at))) return { end: at };
  return {
    end: at,
    fault: { code: "stray-quote", line, text: text.slice(cell, Math.min(at, cell + QUOTED)) },
  };
};

/** The end of a cell, whichever way it begins; spaces before a quote that opens a whole cell do not count. */
const cellEnd = (text: string, start: number, delimiter: Delimiter, line: number, cell: number): CellEnd => {
  if (text.charCodeAt(cell) === QUOTE) return quotedEnd(text, start, delimiter, line, cell);
  let open = cell;
  while (text.charCodeAt(open) === SPACE) open++;
  if (open > cell && text.charCodeAt(open) === QUOTE) {
    const quoted = quotedEnd(text, start, delimiter, line, open);
    const { rewrites = [] } = quoted;
    if (!quoted.fault)
      return { ...quoted, rewrites: [{ at: cell, length: open - cell, as: "" }, ...rewrites] };
  }
  return bareEnd(text, delimiter.charCodeAt(0), line, cell);
};

/** Whether a fault leaves it unknown where the record ends. */
const hidesEnd = ({ code }: RecordFault): boolean => code !== "stray-quote";

/**
 * Where the record that begins at `start` ends: at the first line end outside quotes. `line` is the line that it
 * begins on. With a fault in its quotes the end is that of the last line that it may reach.
 */
export const recordEnd = (text: string, start: number, delimiter: Delimiter, line: number): RecordEnd => {
  const code = delimiter.charCodeAt(0);
  const rewrites: Rewrite[] = [];
  let at = start;
  let fault: RecordFault | undefined;
  for (;;) {
    const cell = cellEnd(text, start, delimiter, line, at);
    fault ??= cell.fault;
    if (cell.fault && hidesEnd(cell.fault)) {
      const reached = cell.fault.code === "unclosed-quote" ? at : cell.end;
      return { ...lineFrom(text, reached), fault: cell.fault, rewrites: [] };
    }
    rewrites.push(...(cell.rewrites ?? []));
    at = cell.end;
    if (text.charCodeAt(at) !== code) break;
    at++;
    if (at - start > LONGEST_RECORD)
      return { end: start, fault: { code: "endless-line", line }, rewrites: [] };
  }
  const lineEnd = lineEndAt(text, at);
  return { end: at, ...(lineEnd && { lineEnd }), ...(fault && { fault }), rewrites };
};

const LINE_END = /\r\n?|\n/g;

/** The end of the line that a place stands on. */
const lineFrom = (text: string, at: number): { readonly end: number; readonly lineEnd?: LineEnd } => {
  LINE_END.lastIndex = at;
  const found = LINE_END.exec(text);
  return found ? { end: found.index, lineEnd: found[0] as LineEnd } : { end: text.length };
};

/** The record with its quotes as papaparse reads them. */
export const rewritten = (text: string, start: number, end: number, rewrites: readonly Rewrite[]): string => {
  let record = "";
  let at = start;
  for (const { at: next, length, as } of rewrites) {
    record += text.slice(at, next) + as;
    at = next + length;
  }
  return record + text.slice(at, end);
};

/** A line whose quotes cannot be read, cut at every delimiter and each cell whole, as papaparse reads it. */
export const asPlainCells = (line: string, delimiter: Delimiter): string =>
  line
    .split(delimiter)
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(delimiter);
