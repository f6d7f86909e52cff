import type { Delimiter } from "./delimiter";
import { countLineEnds, lineEndAt, type LineEnd } from "./line-ends";
import type { RecordFault } from "./parsed-file";
import { asPlainCells, recordEnd, rewritten } from "./records";

/** Some whole records of a file, each ended by `newline`. */
export type Block = {
  readonly text: string;
  readonly newline: "\n" | "\r\n";
  /** The line that each record begins on, counted from the block's first; left out where every line is a record. */
  readonly lines?: readonly number[];
  /** How many lines the block takes; as many as its records when left out. */
  readonly height?: number;
  /** How far the block reaches in the text. */
  readonly end: number;
  /** The ways that its records end, and the first line that does so, counted from the block's first. */
  readonly lineEnds: ReadonlyMap<LineEnd, number>;
  /** Their lines counted from the block's first, and the records that they are of. */
  readonly faults: readonly BlockFault[];
};

/** A fault of some records of a block: from one, and so many. */
export type BlockFault = RecordFault & { readonly record: number; readonly records: number };

/** About a thousand rows: a few milliseconds of work. */
const BLOCK = 131_072;

const LINE_END = /\r\n?|\n/g;
/** A line end other than CR LF. */
const OTHER_LINE_END = /\r(?!\n)|(?<!\r)\n/;

const lineEndsOf = (lines: string): Map<LineEnd, number> => {
  const found = new Map<LineEnd, number>();
  let line = 0;
  for (const [lineEnd] of lines.matchAll(LINE_END)) {
    if (!found.has(lineEnd as LineEnd)) found.set(lineEnd as LineEnd, line);
    line++;
  }
  return found;
};

/** Where the last whole line before `most` ends; `start` when there is none. */
const lastLineEnd = (text: string, start: number, most: number): number => {
  if (most >= text.length) return text.length;
  const window = text.slice(start, most);
  const at = Math.max(window.lastIndexOf("\n"), window.lastIndexOf("\r"));
  return at < 0 ? start : start + at + (lineEndAt(text, start + at)?.length ?? 0);
};

/** Whole lines without a quote among them, which is most of most files; undefined when it is not so simple. */
const plainBlock = (text: string, start: number): Block | undefined => {
  const end = lastLineEnd(text, start, start + BLOCK);
  const lines = text.slice(start, end);
  if (end === start || lines.includes('"')) return undefined;
  if (!lines.includes("\r"))
    return { text: ended(lines, "\n"), newline: "\n", end, lineEnds: UNIX, faults: [] };
  if (!OTHER_LINE_END.test(lines))
    return { text: ended(lines, "\r\n"), newline: "\r\n", end, lineEnds: WINDOWS, faults: [] };
  const even = lines.replace(LINE_END, "\n");
  return { text: ended(even, "\n"), newline: "\n", end, lineEnds: lineEndsOf(lines), faults: [] };
};

const UNIX: ReadonlyMap<LineEnd, number> = new Map([["\n", 0]]);
const WINDOWS: ReadonlyMap<LineEnd, number> = new Map([["\r\n", 0]]);

const ended = (lines: string, newline: string): string => (lines.endsWith(newline) ? lines : lines + newline);

/** Records cut one by one, so that line ends inside quotes stay as they are and those outside become alike. */
const quotedBlock = (text: string, start: number, delimiter: Delimiter): Block => {
  const records: string[] = [];
  const lines: number[] = [];
  const lineEnds = new Map<LineEnd, number>();
  const faults: BlockFault[] = [];
  let at = start;
  let height = 0;
  while (at < text.length && at - start < BLOCK) {
    const { end, lineEnd, fault, rewrites } = recordEnd(text, at, delimiter, height);
    const isBroken = fault?.code === "unclosed-quote" || fault?.code === "text-after-quote";
    const broken = isBroken ? text.slice(at, end).split(LINE_END) : [];
    if (fault) faults.push({ ...fault, record: records.length, records: Math.max(1, broken.length) });
    if (fault?.code === "endless-line") {
      at = text.length;
      break;
    }
    if (isBroken)
      for (const [down, one] of broken.entries()) {
        records.push(asPlainCells(one, delimiter));
        lines.push(height + down);
      }
    else {
      records.push(rewritten(text, at, end, rewrites));
      lines.push(height);
    }
    height += isBroken ? broken.length - 1 : countLineEnds(text.slice(at, end));
    if (lineEnd && !lineEnds.has(lineEnd)) lineEnds.set(lineEnd, height);
    height++;
    at = end + (lineEnd?.length ?? 0);
  }
  const whole = records.map((record) => `${record}\n`).join("");
  return { text: whole, newline: "\n", lines, height, end: at, lineEnds, faults };
};

/** The next records of a file from `start`, where a record must begin. */
export const nextBlock = (text: string, start: number, delimiter: Delimiter): Block =>
  plainBlock(text, start) ?? quotedBlock(text, start, delimiter);
