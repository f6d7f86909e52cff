import type { Delimiter } from "./delimiter";
import { countLineEnds, lineEndAt, type LineEnd } from "./line-ends";
import type { FileFault } from "./parsed-file";

/** No table has a line or a cell this long; a missing quote or the wrong file does. */
const LONGEST_RECORD = 1_000_000;
const QUOTED = 40;

const QUOTE = 0x22;
const isWhite = (text: string, at: number): boolean => at < text.length && text.charAt(at).trim() === "";

/** One record of a file: its place in the text without its line end, and what is wrong with it. */
export type RecordEnd = {
  readonly end: number;
  /** What ends it; nothing at the end of the file. */
  readonly lineEnd?: LineEnd;
  readonly fault?: FileFault;
};

type CellEnd = { readonly end: number; readonly fault?: FileFault };

const quotedFrom = (text: string, at: number): string =>
  /^[^\r\n]*/.exec(text.slice(at, at + QUOTED))?.[0] ?? "";

const faultAt = (
  code: "unclosed-quote" | "text-after-quote",
  text: string,
  line: number,
  start: number,
  at: number,
): FileFault => ({
  code,
  line: line + countLineEnds(text.slice(start, at)),
  text: quotedFrom(text, at + 1),
  fatal: true,
});

/** The end of a cell that begins with a quote: after its closing quote and the white that may follow it. */
const quotedEnd = (text: string, start: number, delimiter: string, line: number, cell: number): CellEnd => {
  for (let at = cell + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0 || at - cell > LONGEST_RECORD)
      return { end: text.length, fault: faultAt("unclosed-quote", text, line, start, cell) };
    if (text.charCodeAt(at + 1) === QUOTE) continue;
    let end = at + 1;
    while (isWhite(text, end) && text[end] !== delimiter && lineEndAt(text, end) === undefined) end++;
    if (end === text.length || text[end] === delimiter || lineEndAt(text, end)) return { end };
    return { end, fault: faultAt("text-after-quote", text, line, start, cell) };
  }
};

/** The end of a cell that does not begin with a quote. */
const bareEnd = (text: string, delimiter: number, line: number, cell: number): CellEnd => {
  let hasQuote = false;
  let at = cell;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === 0x0a || code === 0x0d) break;
    if (code === QUOTE) hasQuote = true;
    if (at - cell > LONGEST_RECORD)
      return { end: text.length, fault: { code: "endless-line", line, fatal: true } };
  }
  if (!hasQuote) return { end: at };
  return {
    end: at,
    fault: { code: "stray-quote", line, text: text.slice(cell, Math.min(at, cell + QUOTED)), fatal: false },
  };
};

/**
 * Where the record that begins at `start` ends: at the first line end outside quotes. `line` is the line that it
 * begins on. A fatal fault means that the end cannot be told.
 */
export const recordEnd = (text: string, start: number, delimiter: Delimiter, line: number): RecordEnd => {
  const code = delimiter.charCodeAt(0);
  let at = start;
  let fault: FileFault | undefined;
  for (;;) {
    const cell =
      text.charCodeAt(at) === QUOTE
        ? quotedEnd(text, start, delimiter, line, at)
        : bareEnd(text, code, line, at);
    fault ??= cell.fault;
    if (cell.fault?.fatal) return { end: start, fault: cell.fault };
    at = cell.end;
    if (text.charCodeAt(at) !== code) break;
    at++;
    if (at - start > LONGEST_RECORD)
      return { end: start, fault: { code: "endless-line", line, fatal: true } };
  }
  const lineEnd = lineEndAt(text, at);
  return { end: at, ...(lineEnd && { lineEnd }), ...(fault && { fault }) };
};
