import type { Delimiter } from "../delimiter";
import { lineEndAt, type LineEnd } from "../line-ends";

/** A cell of a file as it is written there. */
export type RawCell = { readonly text: string; readonly isQuoted: boolean };

/** One record, how its line ends, and where it begins in the text; the last one of a file may not end. */
export type RawRecord = {
  readonly start: number;
  readonly cells: readonly RawCell[];
  readonly end: LineEnd | "";
};

/** The end of a quoted cell that begins at a quote: the place of its closing one, or the text's end. */
const closingQuote = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return at;
  }
  return text.length;
};

/** The records of a text with what a reading takes away: quotes and line ends. The text is known to be sound. */
export function* rawRecords(text: string, delimiter: Delimiter): Generator<RawRecord> {
  let cells: RawCell[] = [];
  let [at, start] = [0, 0];
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const close = isQuoted ? closingQuote(text, at) : at;
    let end = isQuoted ? close + 1 : at;
    while (end < text.length && text[end] !== delimiter && lineEndAt(text, end) === undefined) end++;
    const cell = isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end);
    cells.push({ text: cell, isQuoted });
    const lineEnd = lineEndAt(text, end);
    if (text[end] === delimiter) {
      at = end + 1;
      if (at < text.length) continue;
      cells.push({ text: "", isQuoted: false });
    }
    yield { start, cells, end: lineEnd ?? "" };
    cells = [];
    at = end + Math.max(1, lineEnd?.length ?? 0);
    start = at;
  }
}
