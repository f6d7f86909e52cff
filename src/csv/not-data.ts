import { keyIndex } from "../book/keys";
import type { Table } from "../book/table";
import { fold } from "../values/text";
import { fileCellText } from "./file-cell";
import { headersWithin } from "./headers-within";
import type { Reason } from "./import-plan";
import type { ParsedFile } from "./parsed-file";
import type { PlanColumns } from "./plan-columns";
import { printedLine, type PrintedLine } from "./printed-lines";
import { fileKey } from "./row-keys";

const TOTAL =
  /^(?:summa|summor|s:a|slutsumma|total(?:t|er|summa)?|totals?|grand total|sum|delsumma|sub-?total|sub total|i alt|insgesamt|gesamt|summe|gesamtsumme|zwischensumme|yhteensä)\s*:?$/;

/** A sum as it is printed beside its word: `1 234,50 kr`, `-12`, `85 %`. */
const SUM = /^[-+−]?\d[\d\s.,:']*(?:\s?(?:kr|sek|eur|€|%|h|tim|timmar|hours|st))?\.?$/;

/** What counts or sums the rows above it in one cell: `Antal: 7`, `7 rader`, `(7 rows affected)`. */
const COUNT =
  /^(?:antal(?: \p{L}+)?|count|number of \p{L}+|summa|total(?:t|er)?|totals?|sum|anzahl)\s*(?::\s*|=\s*)-?\d[\d\s.,]*(?:\s*\p{L}{1,8})?$|^\(?\d+ (?:rader|rad|poster|post|rows?|records?|zeilen)(?: (?:affected|selected|returned))?\)?\.?$|^antal(?: \p{L}+)?\s*:$/u;

const UNITS = new Set(
  (
    "text tekst string char varchar nvarchar tecken nnn nn nnnnnn-nnnn kr sek tkr eur % procent h tim timmar timme hours timer st antal number numeric int integer decimal tal heltal " +
    "åååå-mm-dd yyyy-mm-dd yyyymmdd ååmmdd datum date bool boolean ja/nej yes/no j/n obligatorisk obligatoriskt valfri valfritt required optional frivillig"
  ).split(" "),
);

const codes = { drawn: "drawn-line", count: "total-row", printed: "printed-line" } as const satisfies Record<
  PrintedLine,
  string
>;

/** `nnn nn` is one unit; lengths in brackets make no difference. */
const isUnit = (cell: string): boolean =>
  fold(cell)
    .replace(/\(\d+(?:[.,]\d+)?\)/g, "")
    .split(" ")
    .every((word) => UNITS.has(word));

const filledOf = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== "");

/** The cell of a row that has one alone. */
const onlyOf = (cells: readonly string[]): string => {
  const filled = filledOf(cells);
  return filled.length === 1 ? (filled[0] ?? "") : "";
};

/** The word of a row of sums: it stands first, and all that follows it is numbers. */
const sumWord = (cells: readonly string[], key: number | undefined): string => {
  const at = cells.findIndex((cell) => cell.trim() !== "");
  const first = fileCellText(cells[at] ?? "").trim();
  if (!TOTAL.test(fold(first))) return "";
  // What has a key of its own is a row of the register, whatever it is called.
  if (key !== undefined && key !== at && (cells[key] ?? "").trim() !== "") return "";
  return filledOf(cells.slice(at + 1)).every((cell) => SUM.test(fold(fileCellText(cell)))) ? first : "";
};

/** Whether every cell that is not blank says what its header does. */
const repeats = (cells: readonly string[], header: readonly string[]): boolean => {
  let said = 0;
  for (const [column, cell] of cells.entries()) {
    const text = fold(cell);
    if (text === "") continue;
    if (text !== fold(header[column] ?? "")) return false;
    said++;
  }
  return said > 0;
};

/** The lines of headers among the rows, and by row which of them it stands below, where that says otherwise than the file's. */
type Within = { readonly lines: ReadonlySet<number>; readonly under: ReadonlyMap<number, number> };

const linesWithin = (
  { rows }: ParsedFile,
  startRow: number,
  columns: PlanColumns,
  { register }: Table,
): Within => {
  const headersIn = headersWithin(register, columns);
  const lines = new Set<number>();
  const under = new Map<number, number>();
  let other: number | undefined;
  for (let row = startRow; row < rows.length; row++) {
    const headers = headersIn(rows[row] ?? []);
    if (headers) {
      lines.add(row);
      other = headers.isSame ? undefined : row;
    } else if (other !== undefined) under.set(row, other);
  }
  return { lines, under };
};

/**
 * Why a row of a file is no row of data (findings of strangers' files): the headers once more, as where two files were put
 * together, and what stands below headers of another order; the units of the columns below the headers; a sum where the key
 * should stand, and what a printed list tells of itself, unless the register has that key.
 */
export const notData = (
  parsed: ParsedFile,
  headerRow: number | undefined,
  startRow: number,
  columns: PlanColumns,
  table: Table,
): ((index: number) => Reason | undefined) => {
  const { rows } = parsed;
  const { keys } = columns;
  const header = headerRow === undefined ? undefined : rows[headerRow];
  const [key] = keys;
  const { lines, under } = linesWithin(parsed, startRow, columns, table);
  return (index) => {
    const cells = rows[index] ?? [];
    if (lines.has(index) || (header && repeats(cells, header))) return { code: "repeated-header" };
    const above = under.get(index);
    if (above !== undefined) return { code: "under-headers", line: parsed.lines[above] ?? above + 1 };
    if (index === startRow && header) {
      const filled = filledOf(cells);
      if (filled.length > 1 && filled.every(isUnit)) return { code: "units-row" };
    }
    const inKey = (key && cells[key.column]) ?? "";
    const text = sumWord(cells, key?.column) || fileCellText(inKey === "" ? onlyOf(cells) : inKey).trim();
    const plain = fold(text);
    const printed = printedLine(cells);
    if (!printed && !TOTAL.test(plain) && !COUNT.test(plain)) return undefined;
    const folded = fileKey(keys, cells, index);
    if (!columns.own && folded !== undefined && keyIndex(table).rows.has(folded)) return undefined;
    return printed
      ? { code: codes[printed], text: filledOf(cells)[0]?.trim() ?? "" }
      : { code: "total-row", text };
  };
};
