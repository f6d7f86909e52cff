import Papa from "papaparse";
import type { Task } from "../values/task";
import { nextBlock, type Block, type BlockFault } from "./blocks";
import { cellFaults, LONGEST_CELL, longestCell } from "./cell-faults";
import type { Delimiter } from "./delimiter";
import type { LineEnd } from "./line-ends";
import type { FileFault, ParsedFile } from "./parsed-file";
import { sepLineLength } from "./sep-line";

const MARK = "\uFEFF";

/** A fault that a file may have on every line is named so many times. */
const MOST_STRAY_QUOTES = 100;

const rowsOf = ({ text, newline, lines }: Block, delimiter: Delimiter): string[][] => {
  // Papaparse takes a byte order mark off whatever text it is given.
  const rows = Papa.parse<string[]>(text.startsWith(MARK) ? `${MARK}${text}` : text, {
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

/** A fault of a block as one of the file: its line there, and the rows that it leaves unknown. */
const fileFault = (
  { record, records, ...fault }: BlockFault,
  line: number,
  rowOf: ReadonlyMap<number, number>,
): FileFault => {
  const at = line + fault.line;
  if (fault.code === "endless-line") return { code: fault.code, line: at, fatal: true };
  if (fault.code === "stray-quote") return { code: fault.code, line: at, text: fault.text, fatal: false };
  const rows = Array.from({ length: records }, (_, down) => rowOf.get(record + down) ?? -1).filter(
    (row) => row >= 0,
  );
  return { code: fault.code, line: at, text: fault.text, rows, fatal: false };
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
    const found = block.faults.filter(
      ({ code }) => code !== "stray-quote" || strayQuotes++ < MOST_STRAY_QUOTES,
    );
    const blockRows = rowsOf(block, delimiter);
    const rowOf = new Map<number, number>();
    const hasNul = block.text.includes("\0");
    for (const [record, cells] of blockRows.entries()) {
      if (isEmpty(cells)) {
        emptyRows++;
        continue;
      }
      const rowLine = line + (block.lines?.[record] ?? record);
      if (hasNul || longestCell(cells) > LONGEST_CELL)
        faults.push(...cellFaults(cells, rows.length, rowLine));
      rowOf.set(record, rows.length);
      rows.push(cells);
      lines.push(rowLine);
    }
    for (const fault of found) faults.push(fileFault(fault, line, rowOf));
    at = block.end;
    line += block.height ?? blockRows.length;
    yield blockRows.length;
  }
  return { rows, lines, faults, emptyRows };
}
