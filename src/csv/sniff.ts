import { finish } from "../values/task";
import { delimiters, type Delimiter } from "./delimiter";
import { parse } from "./parse";
import { sepLineDelimiter } from "./sep-line";

/** What a file looks like when split by one delimiter. */
export type Candidate = {
  readonly delimiter: Delimiter;
  /** The number of columns that most lines have. */
  readonly columns: number;
  /** How large a share of the lines have that many, 0 to 1. */
  readonly share: number;
};

/** The delimiter that a file was most likely written with. */
export type Sniffed = {
  readonly delimiter: Delimiter;
  /** The file says it itself, in a first line `sep=;`. */
  readonly sepLine: boolean;
  /** False when a person should look at the preview and decide. */
  readonly sure: boolean;
  /** Best first. */
  readonly candidates: readonly Candidate[];
};

/** How much of the file, and how many of its rows, are looked at. */
const START = 65_536;
const MOST_ROWS = 100;

/** Most rows must agree before nobody need be asked. */
const SURE_SHARE = 0.9;
/** Rows that differ in so small a share do not tell two candidates apart. */
const SAME_SHARE = 20;

type Tried = Candidate & {
  /** The first row has as many columns as most; a decimal comma is not in the headers. */
  readonly firstFits: boolean;
  /** Most of its places are between two digits, as a decimal comma is. */
  readonly decimal: boolean;
};

const widthsOf = (text: string, delimiter: Delimiter): number[] => {
  const { rows } = finish(parse(text, delimiter));
  return rows.slice(0, MOST_ROWS).map((row) => row.length);
};

const mostCommon = (widths: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([wide, many], [wider, more]) => more - many || wider - wide)[0]?.[0] ?? 0;
};

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const tried = (text: string, delimiter: Delimiter): Tried => {
  const widths = widthsOf(text, delimiter);
  const columns = mostCommon(widths);
  const share = widths.length === 0 ? 0 : widths.filter((width) => width === columns).length / widths.length;
  const firstLine = /^.*/.exec(text)?.[0] ?? "";
  const isDecimalIn = (part: string): boolean =>
    countOf(part, /\d,(?=\d)/g) * 2 > countOf(part, /,/g) && countOf(part, /,/g) > 0;
  return {
    delimiter,
    columns,
    share,
    firstFits: widths[0] === columns,
    decimal: delimiter === "," && isDecimalIn(text) && (widths[0] !== columns || isDecimalIn(firstLine)),
  };
};

const better = (one: Tried, other: Tried): number =>
  Number(one.decimal) - Number(other.decimal) ||
  Number(other.firstFits) - Number(one.firstFits) ||
  Math.round(other.share * SAME_SHARE) - Math.round(one.share * SAME_SHARE) ||
  other.columns - one.columns ||
  delimiters.indexOf(one.delimiter) - delimiters.indexOf(other.delimiter);

/**
 * The delimiter that a file was most likely written with. A comma between digits is a decimal comma wherever the
 * file can be read so; a file of one column is never cut at its decimal commas without asking (formats F).
 */
export const sniff = (text: string): Sniffed => {
  const start = text.slice(0, START);
  const sample = text.length > START ? start.slice(0, start.lastIndexOf("\n") + 1) || start : start;
  const declared = sepLineDelimiter(text);
  const all = delimiters.map((delimiter) => tried(sample, delimiter));
  const several = all.filter(({ columns }) => columns > 1).sort(better);
  const [best, next] = several;
  const candidates = [...several, ...all.filter(({ columns }) => columns <= 1)].map(
    ({ delimiter, columns, share }) => ({ delimiter, columns, share }),
  );
  if (declared) return { delimiter: declared, sepLine: true, sure: true, candidates };
  if (!best) return { delimiter: ";", sepLine: false, sure: true, candidates };
  const isOneColumn = best.decimal && best.columns === 2;
  const isRivalled = next && !next.decimal && next.firstFits && next.share >= SURE_SHARE;
  return {
    delimiter: isOneColumn ? ";" : best.delimiter,
    sepLine: false,
    sure: !isOneColumn && best.share >= SURE_SHARE && !isRivalled,
    candidates,
  };
};
