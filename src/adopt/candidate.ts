import { plainHeaders } from "../book/plain-register";
import { findHeaderRow } from "../csv/header-row";
import { registers, userRegisterIds } from "../registers";
import type { CellValue } from "../values/cell";

/** A table, or a plain range of a sheet, that is no register and may become one; rows and columns are the worksheet's. */
export type Candidate = {
  readonly sheet: string;
  /** Excel's name of the table; "" for a plain range. */
  readonly table: string;
  /** Where the headers stand. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Some rows of data, to look at. */
  readonly samples: readonly (readonly CellValue[])[];
  /** How many rows of data there are. */
  readonly rows: number;
};

/** What stands in a sheet without a table: its first rows, and how many rows are in use. */
export type PlainBlock = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
  readonly rows: number;
  /** The sheet is hidden: it is read where it is a register, and offered to nobody. */
  readonly isHidden?: true;
};

/** Whether a sheet without a table is a register as it stands, by its name and its headers. */
export const isRegister = ({ sheet, row, column, cells }: PlainBlock): boolean =>
  plainHeaders(
    sheet,
    cells.map((line, at) => ({
      row: row + at,
      cells: line.map((value, place) => ({ column: column + place, value })),
    })),
  ) !== undefined;

const textOf = (cell: CellValue): string => String(cell);

const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || textOf(cell).trim() === "";

/** The row where headers of some register are recognized; of several, the one that most registers agree on. */
const headerRowOf = (cells: readonly (readonly string[])[]): number | undefined => {
  const votes = new Map<number, number>();
  for (const id of userRegisterIds) {
    const { headerRow, sure } = findHeaderRow(cells, registers[id]);
    if (sure && headerRow !== undefined) votes.set(headerRow, (votes.get(headerRow) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([a, forA], [b, forB]) => forB - forA || a - b);
  return best?.[0];
};

/** A plain range by the row of its headers, counted from the block's first; undefined for a blank row, or one not read. */
export const candidateAt = (
  { sheet, row, column, cells, rows }: PlainBlock,
  at: number,
): Candidate | undefined => {
  const line = cells[at];
  const first = line?.findIndex((cell) => !isBlank(cell)) ?? -1;
  if (!line || first < 0) return undefined;
  const end = line.findLastIndex((cell) => !isBlank(cell)) + 1;
  return {
    sheet,
    table: "",
    row: row + at,
    column: column + first,
    headers: line.slice(first, end).map(textOf),
    samples: cells.slice(at + 1).map((sample) => sample.slice(first, end)),
    rows: Math.max(0, rows - at - 1),
  };
};

/** A plain range with headers somewhere near its top, titles above them or not; undefined where none are recognized. */
export const plainCandidate = (block: PlainBlock): Candidate | undefined => {
  const at = headerRowOf(block.cells.map((line) => line.map(textOf)));
  return at === undefined ? undefined : candidateAt(block, at);
};

/** Why a plain range cannot become a table as it stands: Excel would rename these headers. */
export type HeaderProblem =
  | { readonly kind: "blank-header"; readonly column: number }
  | { readonly kind: "same-header"; readonly header: string };

/** The first header that Excel would rename when the range becomes a table: a blank one, or one that stands twice. */
export const headerProblem = ({ table, headers }: Candidate): HeaderProblem | undefined => {
  if (table !== "") return undefined;
  const blank = headers.findIndex((header) => header.trim() === "");
  if (blank >= 0) return { kind: "blank-header", column: blank };
  const seen = new Set<string>();
  for (const header of headers) {
    const key = header.trim().toLowerCase();
    if (seen.has(key)) return { kind: "same-header", header };
    seen.add(key);
  }
  return undefined;
};
