import Papa from "papaparse";
import type { Task } from "../values/task";
import { nextBlock, type Block } from "./blocks";
import type { Delimiter } from "./delimiter";
import type { LineEnd } from "./line-ends";
import type { FileFault, ParsedFile } from "./parsed-file";
import { sepLineLength } from "./sep-line";

/** What an Excel cell holds at most, in characters. */
const LONGEST_CELL = 32_767;

/** A fault that a file may have on every line is named so many times. */
const MOST_STRAY_QUOTES = 100;

const rowsOf = ({ text, newline, lines }: Block, delimiter: Delimiter): string[][] => {
  const rows = Papa.parse<string[]>(text, {
    delimiter,
    newline,
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  }).data;
  // Every record is ended, so papaparse sees one more, empty, after the last.
  rows.pop();
  if (lines && rows.length !== lines.length)
    throw new Error(`A block of ${lines.length} records was read as ${rows.length} rows`);
  return rows;
};

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");

const longestCell = (cells: readonly string[]): number => {
  let longest = 0;
  for (const { length } of cells) if (length > longest) longest = length;
  return longest;
};

const cellFaults = (cells: readonly string[], row: number, line: number): FileFault[] => {
  const faults: FileFault[] = [];
  const length = longestCell(cells);
  if (length > LONGEST_CELL) faults.push({ code: "cell-too-long", line, row, length, fatal: false });
  if (cells.some((cell) => cell.includes("\0"))) faults.push({ code: "nul", line, row, fatal: false });
  return faults;
};

/** Notes the first line that does not end as those before it. */
const mixedLineEnds = () => {
  let first: LineEnd | undefined;
  let isReported = false;
  return (block: Block, line: number): FileFault[] => {
    for (const [lineEnd, at] of block.lineEnds) {
      first ??= lineEnd;
      if (isReported || lineEnd === first) continue;
      isReported = true;
      return [{ code: "mixed-line-ends", line: line + at, fatal: false }];
    }
    return [];
  };
};

/**
 * A file as rows of text (#141): nothing typed, trimmed or renamed, a `sep=` line left out, blank lines passed
 * over and counted. What is wrong with the file stands in `faults`. Yields the rows done.
 */
export function* parse(text: string, delimiter: Delimiter): Task<ParsedFile> {
  const rows: string[][] = [];
  const lines: number[] = [];
  const faults: FileFault[] = [];
  const lineEndFaults = mixedLineEnds();
  let emptyRows = 0;
  let strayQuotes = 0;
  let at = sepLineLength(text);
  let line = at > 0 ? 2 : 1;
  while (at < text.length) {
    const block = nextBlock(text, at, delimiter);
    faults.push(...lineEndFaults(block, line));
    for (const fault of block.faults)
      if (fault.code !== "stray-quote" || strayQuotes++ < MOST_STRAY_QUOTES)
        faults.push({ ...fault, line: line + fault.line });
    const blockRows = rowsOf(block, delimiter);
    const hasNul = block.text.includes("\0");
    for (const [record, cells] of blockRows.entries()) {
      if (isEmpty(cells)) {
        emptyRows++;
        continue;
      }
      const rowLine = line + (block.lines?.[record] ?? record);
      if (hasNul || longestCell(cells) > LONGEST_CELL)
        faults.push(...cellFaults(cells, rows.length, rowLine));
      rows.push(cells);
      lines.push(rowLine);
    }
    at = block.end;
    line += block.height ?? blockRows.length;
    yield blockRows.length;
  }
  return { rows, lines, faults, emptyRows };
}
