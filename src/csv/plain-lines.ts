import { requireTable, type Book } from "../book/book";
import { unguard } from "../values/export-guard";
import { quotedLine, type FileLine, type LineFault } from "../values/file-line";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import type { Reason } from "./import-plan";
import type { ImportSettings } from "./import-settings";
import { isDamaged } from "./mojibake";
import { notData } from "./not-data";
import type { ParsedFile } from "./parsed-file";
import { planColumns } from "./plan-columns";
import { shapeReasons } from "./row-shape";

const noData: Partial<Record<Reason["code"], LineFault>> = {
  "under-headers": "under-headers",
  "repeated-header": "headers",
  "units-row": "units",
  "total-row": "total",
  "drawn-line": "total",
  "printed-line": "total",
};

const faultOf = (
  cells: readonly string[],
  reasons: readonly Reason[],
  relied: readonly number[],
): FileLine["fault"] => {
  for (const reason of reasons) {
    const why = noData[reason.code] ?? "broken";
    return { why, quote: reason.code === "broken-quote" ? reason.text.trim() : quotedLine(cells) };
  }
  const damaged = relied.find((column) => isDamaged(cells[column] ?? ""));
  if (damaged !== undefined) return { why: "damaged", quote: cells[damaged] ?? "" };
  return relied.some((column) => column >= cells.length)
    ? { why: "cut-off", quote: quotedLine(cells) }
    : undefined;
};

const cellsOf = ({ rows }: ParsedFile, row: number): readonly string[] =>
  (rows[row] ?? []).map((cell) => unguard(cell.trim()));

/**
 * The lines of a file below its headers, and those above them that stand under others, each with what keeps it from being relied on in some of its columns: for what
 * reads a file beside a register without importing it.
 */
export function* plainLines(
  book: Book,
  parsed: ParsedFile,
  settings: ImportSettings,
  relied: readonly number[],
): Task<FileLine[]> {
  const table = requireTable(book, settings.register);
  const { headerRow, startRow } = settings;
  const columns = planColumns(table, parsed, settings, book.date1904);
  const isNoData = notData(parsed, headerRow, startRow, columns, table);
  const shape = yield* shapeReasons(parsed, startRow, columns.width, isNoData);
  const lines: FileLine[] = [];
  for (const row of settings.above ?? []) {
    const cells = cellsOf(parsed, row);
    const fault = { why: "above-headers", quote: quotedLine(cells) } as const;
    lines.push({ line: parsed.lines[row] ?? row + 1, cells, fault });
  }
  for (let row = startRow; row < parsed.rows.length; row++) {
    if (lines.length % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const cells = cellsOf(parsed, row);
    const fault = faultOf(cells, shape.get(row) ?? [], relied);
    lines.push({ line: parsed.lines[row] ?? row + 1, cells, ...(fault && { fault }) });
  }
  return lines;
}
