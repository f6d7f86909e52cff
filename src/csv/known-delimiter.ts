import type { Register } from "../registers/register";
import { finish } from "../values/task";
import { delimiters } from "./delimiter";
import { findHeaderRow } from "./header-row";
import { parse } from "./parse";
import type { Sniffed } from "./sniff";

/** Headers stand among the first lines. */
const MOST_LINES = 40;
const MOST_TEXT = 65_536;

/** The first lines of a file, the last of them whole. */
const startOf = (text: string): string => {
  let end = -1;
  for (let line = 0; line < MOST_LINES; line++) {
    const next = text.indexOf("\n", end + 1);
    if (next < 0 || next > MOST_TEXT) break;
    end = next;
  }
  return end < 0 ? text.slice(0, MOST_TEXT) : text.slice(0, end + 1);
};

/**
 * What was sniffed, unless a row is the register's headers only when the file is cut otherwise: titles above a short table are more
 * lines than it, and say nothing of what its columns are parted by.
 */
export const withKnownDelimiter = (sniffed: Sniffed, text: string, register: Register): Sniffed => {
  if (sniffed.sepLine) return sniffed;
  const start = startOf(text);
  const knows = (delimiter: Sniffed["delimiter"]): boolean =>
    findHeaderRow(finish(parse(start, delimiter)).rows, register).sure;
  if (knows(sniffed.delimiter)) return sniffed;
  const known = delimiters.filter((delimiter) => start.includes(delimiter) && knows(delimiter));
  const [only] = known;
  return only !== undefined && known.length === 1 ? { ...sniffed, delimiter: only, sure: true } : sniffed;
};
